import { parseArgs, type ParseArgsConfig } from 'node:util';
import { refused } from '../problems/refused.ts';

/** Answers `--help` or `-h` with how the command is used, which ends it. */
export function answerHelp(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  console.log(usage);
  process.exit();
}

/**
 * What a command is asked to do, as `parseArgs` of Node reads it; `--help` is answered.
 * @param usage the ways to call it, which who slips is told
 * @throws an error with the usage as its hint
 */
export function asked<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  answerHelp(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    // Node adds to an unknown option how one would make a word of it.
    throw refused((error as Error).message.replace(/ To specify .*/, ''), `Usage: ${usage}`);
  }
}
