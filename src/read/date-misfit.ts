import { months } from './dates.ts';

/** Says why a text is no date, and what it was perhaps meant to be. */
export function dateMisfit(text: string): string {
  const [, month, day] = /^\d{4}-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const meant = inWords(text);
  const why = month && !isMonth ? `there is no month ${month}` : day && `there is no day ${day} in it`;
  return `"${text}" is not an EDTF date${why ? `, since ${why}` : ''}: ${
    meant ? `write "${meant}"` : 'write it as in "2019", "2019-06", "2019-06-05", "2016~" or "2006/2007"'
  }, in straight quotation marks`;
}

/** `May 2020`, `5 May 2020`, `May 5, 2020` as EDTF; undefined where it is anything else. */
function inWords(text: string): string | undefined {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const year = words.find((word) => /^\d{4}$/.test(word));
  const name = words.find((word) => /^\p{L}{3,}$/u.test(word))?.toLowerCase();
  const month = name === undefined ? -1 : months.findIndex((one) => one.toLowerCase().startsWith(name));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  if (year === undefined || month < 0 || words.length !== (day === undefined ? 2 : 3)) return undefined;
  return [year, String(month + 1), ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}
