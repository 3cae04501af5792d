import { isCalendarDate, months, readDate } from '../read/dates.ts';

/** The months 21 to 24 of EDTF. */
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/**
 * An EDTF date in words, no more precise than it is: `2019-06` is "June 2019", `2016~` "about 2016", `13XX` "the 14th century".
 * @throws if the text is not EDTF
 */
export function dateInWords(date: string): string {
  readDate(date);
  const [from = '', to] = date.split('/');
  if (to !== undefined) return interval(from, to);
  return single(date);
}

/** An EDTF date as HTML's `datetime` has it; undefined where that knows no such date. */
export const datetime = (date: string): string | undefined => (isCalendarDate(date) ? date : undefined);

function interval(from: string, to: string): string {
  if (to === '..' || to === '') return `from ${single(from)}`;
  if (from === '..' || from === '') return `until ${single(to)}`;
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [toYear, toMonth] = to.split('-');
  if (fromYear !== toYear || !fromMonth) return `${single(from)} to ${single(to)}`;
  if (fromMonth !== toMonth || !fromDay) return `${single(from).replace(` ${fromYear}`, '')} to ${single(to)}`;
  return `${Number(fromDay)}–${single(to)}`;
}

function single(date: string): string {
  const bare = date.replace(/[?~%]/g, '');
  const about = /[~%]/.test(date) ? 'about ' : '';
  const doubt = /[?%]/.test(date) ? ' (uncertain)' : '';
  return `${about}${plain(bare)}${doubt}`;
}

function plain(date: string): string {
  const century = /^(\d\d)XX$/.exec(date);
  if (century) return `the ${ordinal(Number(century[1]) + 1)} century`;
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) return `the ${decade[1]}0s`;
  const [year = '', month, day] = date.split('-');
  const monthName = month && (months[Number(month) - 1] ?? seasons[Number(month) - 21]);
  return [day && String(Number(day)), monthName, year].filter(Boolean).join(' ');
}

function ordinal(n: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return `${n}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
}
