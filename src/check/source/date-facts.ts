import { datesIn, type DayOrMonth } from './dates.ts';
import type { Fact } from './facts.ts';
import type { Said } from './said.ts';

/** The dates of a text that name a month; years by themselves are numbers. */
export const dateFacts = (text: string): Fact[] =>
  datesIn(text).map((date) => ({
    from: date.from,
    to: date.to,
    rule: 'date',
    isSure: true,
    isEverywhere: false,
    isIn: (other) => isGiven(date, other),
  }));

/** Whether a text gives a date: its days and its month, with the same year where it gives one for that month. */
function isGiven({ year, month, days }: DayOrMonth, { dates, values, written }: Said): boolean {
  const same = dates.filter((other) => other.month === month);
  if (!same.length || !days.every((day) => same.some((other) => other.days.includes(day)))) return false;
  if (year === undefined) return true;
  return same.some((other) =>
    other.year === undefined ? year === written.year || values.has(year) : year === other.year,
  );
}
