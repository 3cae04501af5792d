import type { Problems } from '../problems/problems.ts';

/** What was made of a file, and of which bytes or text. */
interface Reading {
  source: string | Uint8Array;
  value: unknown;
}

const readings = new Map<string, Reading>();

/**
 * Makes something of a file, unless the same was made of the same file before in this process: an edit costs the reading of one
 * file. What had problems is made again, so that they are told again.
 * @param key the file, and what is made of it
 * @param source bytes or text of the file
 * @param make must make nothing but what the source alone decides, and nobody may change it
 */
export function remembered<T extends object>(
  key: string,
  source: string | Uint8Array,
  problems: Problems,
  make: () => T | undefined,
): T | undefined {
  const before = readings.get(key);
  if (before && isSame(before.source, source)) return before.value as T;
  const found = problems.found;
  const value = make();
  if (value !== undefined && problems.found === found) readings.set(key, { source, value });
  else readings.delete(key);
  return value;
}

const isSame = (one: string | Uint8Array, other: string | Uint8Array): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : Buffer.compare(one, other) === 0;
