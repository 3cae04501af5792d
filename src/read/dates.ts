import edtf, { type Edtf } from 'edtf';

const known = new Map<string, Edtf>();

/**
 * Reads an EDTF date, each text once: its parser takes longer than all else that is done with a date.
 * @throws if the text is not EDTF
 */
export function readDate(text: string): Edtf {
  const date = known.get(text) ?? edtf(text);
  known.set(text, date);
  return date;
}

/** Whether an EDTF date is a year, a month or a day, as nearly all software knows dates: no season, nothing uncertain. */
export const isCalendarDate = (date: string): boolean => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(date);

/** The months of a year in English. */
export const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
);
