import { ContentError } from '../problems/problems.ts';

/** What to print of a failure: the report where content is at fault, else the message, its hint, and the way to the place. */
export function explain(error: unknown): string {
  if (error instanceof ContentError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n  → ${error.hint}` : '';
  const cause = error.cause === undefined ? '' : `\nCaused by: ${explain(error.cause)}`;
  return `${error.stack ?? error.message}${hint}${cause}`;
}
