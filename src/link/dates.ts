import { readDate } from '../read/dates.ts';

/** Orders EDTF dates by the earliest day each allows, the less precise first. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [readDate(a), readDate(b)];
  return first.min - second.min || second.max - first.max;
}
