import { isCalendarDate } from '../read/dates.ts';
import { dateInWords } from '../show/dates.ts';

/** A date of CSL-JSON. */
export type CslDate = { 'date-parts': number[][] } | { literal: string };

/** An EDTF date as CSL has it; one that is no day, month or year, in words. */
export const cslDate = (date: string): CslDate =>
  isCalendarDate(date) ? { 'date-parts': [date.split('-').map(Number)] } : { literal: dateInWords(date) };

/** The same in words. */
export const wordsOfDate = (date: CslDate): string =>
  'literal' in date
    ? date.literal
    : dateInWords(date['date-parts'][0]!.map((part) => String(part).padStart(2, '0')).join('-'));
