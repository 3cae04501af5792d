import { readDate } from '../read/dates.ts';

/** The earliest day that an EDTF date allows, in milliseconds since 1970; of one whose beginning is open, the latest. */
export function startOf(date: string): number {
  const { min, max } = readDate(date);
  return Number.isFinite(min) ? min : max;
}

/** Orders EDTF dates by when they start, the less precise first. */
export const compareDates = (a: string, b: string): number =>
  ascending(startOf(a), startOf(b)) || ascending(readDate(b).max, readDate(a).max);

/** Subtraction would not do: an interval may be open. */
const ascending = (a: number, b: number): number => Number(a > b) - Number(a < b);
