import { ContentError } from '../problems/problems.ts';

/**
 * What to print of a failure: the report where content is at fault; the message, the place and the hint of an error that was
 * made to be read, as Astro's are; of any other, also the way to it.
 */
export function explain(error: unknown): string {
  if (error instanceof ContentError) return error.message;
  if (!(error instanceof Error)) return String(error);
  // A slip in the command line, or what the system refuses: a file, a port.
  if ('code' in error && /^(?:ERR_PARSE_ARGS|E[A-Z]+$)/.test(String(error.code))) return error.message;
  const { hint, loc } = error as Error & { hint?: string; loc?: { file?: string; line?: number; column?: number } };
  const cause = error.cause === undefined ? '' : `\nCaused by: ${explain(error.cause)}`;
  if (!hint) return (error.stack ?? error.message) + cause;
  const place = loc?.file ? `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}\n  ` : '';
  return `${place}${error.message}\n  → ${hint}${cause}`;
}
