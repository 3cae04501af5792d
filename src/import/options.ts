import { parseArgs } from 'node:util';
import { CorrectionError, readCorrections, type Corrections } from './correct.ts';

/** What `npm run import` was asked to do. */
export interface Options {
  files: string[];
  /** The slug of the brief, where it is not to be told by likeness. */
  as: string | undefined;
  corrections: Corrections;
  yes: boolean;
  replace: boolean;
}

/** Thrown where the command was called in a way that it does not know; its message says how to. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** How the command is called. */
export const usage = `npm run import -- FILE... [options]
  brings the originals of articles in, each beside its brief, on this machine only.
  --as SLUG      the brief that the file belongs to, where neither likeness nor the file's name tells it
  --drop 3,7-9   leaves out paragraphs, by their numbers in the preview
  --join 4+5     makes neighbours one paragraph
  --yes          writes without asking
  --replace      writes over an original that is there already`;

/**
 * Reads the arguments of the command.
 * @throws UsageError or CorrectionError
 */
export function readOptions(args: string[]): Options {
  const { values, positionals: files } = parsed(args);
  if (!files.length) throw new UsageError(`Say which file holds the original.\n${usage}`);
  const forOne = (['as', 'drop', 'join'] as const).find((name) => values[name] !== undefined);
  if (files.length > 1 && forOne)
    throw new UsageError(`--${forOne} speaks of one file: import each of the ${files.length} by itself.`);
  const { as, drop, join, yes = false, replace = false } = values;
  return { files, as, corrections: readCorrections(drop, join), yes, replace };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { as: text, drop: text, join: text, yes: flag, replace: flag },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** Whether an error tells its reader all there is to say in its message. */
export const isTold = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof CorrectionError;
