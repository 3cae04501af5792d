import { closestMatch } from 'leven';

/** The valid id closest to a mistyped one, if any is within a third of its length in edits (at least two). */
export function nearest(wrong: string, valid: Iterable<string>): string[] {
  const match = closestMatch(wrong, [...valid], { maxDistance: Math.max(2, Math.floor(wrong.length / 3)) });
  return match === undefined ? [] : [match];
}
