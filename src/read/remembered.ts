import type { Problems } from '../problems/problems.ts';
import type { Manuscript } from './manuscript.ts';

/** What was read of a file, and from which text. */
interface Reading {
  text: string;
  value: unknown;
}

const readings = new Map<string, Reading>();

/**
 * Reads a file, unless the same text was read at its place before in this process: an edit costs the reading of one file.
 * What had problems is read again, so that they are told again.
 * @param read must make nothing but what the text alone decides, and nobody may change it
 */
export function remembered<T>(
  { file, text }: Manuscript,
  problems: Problems,
  read: () => T | undefined,
): T | undefined {
  const before = readings.get(file);
  if (before?.text === text) return before.value as T;
  const found = problems.found;
  const value = read();
  if (value !== undefined && problems.found === found) readings.set(file, { text, value });
  else readings.delete(file);
  return value;
}
