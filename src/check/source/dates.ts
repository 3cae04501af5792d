import type { Span } from '../../common/span.ts';
import { months } from '../../read/dates.ts';

/** A date that a text gives, as far as it names a month. */
export interface DayOrMonth extends Span {
  year: number | undefined;
  /** 1 to 12. */
  month: number;
  /** More than one where a text says `21 to 26 September`; none where it names the month alone. */
  days: readonly number[];
}

const month = String.raw`(?<month>${months.map((name) => (name.length > 4 ? `${name}|${name.slice(0, 3)}t?\\.` : name)).join('|')})`;
const day = (name: string): string => String.raw`(?<${name}>\d{1,2})(?:st|nd|rd|th)?`;
const until = String.raw`(?:\s*(?:[-–]|to|and|or|until)\s*(?:the )?`;
const year = String.raw`(?:,?\s(?:of\s)?(?<year>[12]\d{3})(?!\d))?`;
const edge = String.raw`(?<![\p{L}\p{N}])`;
/** `21 to 26 September 2020`, `3rd of October`; `September 21-26, 2020`; `June 2019`; `2019-10-03`. */
const forms = [
  String.raw`${edge}${day('first')}${until}${day('last')})?\s(?:of\s)?${month}${year}`,
  String.raw`${edge}${month}\s${day('first')}(?!\d)${until}${day('last')}(?![\d\p{L}]))?${year}`,
  String.raw`${edge}(?<year>[12]\d{3})-(?<numeric>0[1-9]|1[0-2])-(?<first>\d{2})(?!\d)`,
  String.raw`${edge}${month}${year}(?![\p{L}])`,
].map((form) => new RegExp(form, 'gu'));

/** The dates of a text that name a month, in their order. */
export function datesIn(text: string): DayOrMonth[] {
  const found: DayOrMonth[] = [];
  for (const form of forms)
    for (const match of text.matchAll(form)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (found.some((other) => other.from < span.to && span.from < other.to)) continue;
      const date = dateOf(match.groups!, span);
      if (date.days.length || date.year !== undefined || isMonth(text, span)) found.push(date);
    }
  return found.sort((a, b) => a.from - b.from);
}

function dateOf(
  { year, month, numeric, first, last }: Readonly<Record<string, string | undefined>>,
  span: Span,
): DayOrMonth {
  const number = months.findIndex((name) => month !== undefined && name.startsWith(month.slice(0, 3))) + 1;
  return {
    ...span,
    year: year === undefined ? undefined : Number(year),
    month: numeric === undefined ? number : Number(numeric),
    days: [first, last].filter((day) => day !== undefined).map(Number),
  };
}

/** May is a verb, and march another, where nothing says that a month is meant. */
const isMonth = (text: string, { from, to }: Span): boolean =>
  !/^(?:May|March)$/.test(text.slice(from, to)) ||
  /(?:^|\s)(?:in|since|of|by|until|till|before|after|from|last|this|next|early|late|mid|and|to)[\s-]$/i.test(
    text.slice(0, from),
  );

/** When an article was written, as far as it is known; the month from 1 to 12. */
export interface Written {
  year: number | undefined;
  month: number | undefined;
}

const relativeYear =
  /\b(?:(this|last|past|previous|next|coming|the) (?:year|spring|summer|autumn|fall|winter)|(a|one|two|three|five|ten|\d+) years? ago|a decade ago)\b/gi;
const relativeMonth = new RegExp(String.raw`\b(this|last|past|next) (month|${months.join('|')})\b`, 'g');
const steps: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, next: 1, coming: 1 };
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, five: 5, ten: 10 };

/** Years that a text speaks of from when it was written: `last year`, `two years ago`. */
export const relativeYears = (text: string, { year }: Written): number[] =>
  year === undefined
    ? []
    : Array.from(text.matchAll(relativeYear), ([, which, ago = '10']) =>
        which === undefined
          ? year - (counts[ago.toLowerCase()] ?? Number(ago))
          : year + (steps[which.toLowerCase()] ?? 0),
      );

/** Months that a text speaks of from when it was written: `last month`, `next May`. */
export const relativeMonths = (text: string, { year, month }: Written): DayOrMonth[] =>
  year === undefined || month === undefined
    ? []
    : Array.from(text.matchAll(relativeMonth), ({ 0: all, 1: which, 2: named, index }) => {
        const step = steps[which!] ?? 0;
        const other = named === 'month' ? ((month + step + 11) % 12) + 1 : months.indexOf(named!) + 1;
        const turns = step < 0 ? other >= month : step > 0 && other <= month;
        const inYear = turns ? year + step : year;
        return { from: index, to: index + all.length, year: inYear, month: other, days: [] };
      });
