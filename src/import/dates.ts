const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const russian = 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' ');
const german = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');

const month = '([A-Za-zА-Яа-яё]{3,9})\\.?';
const patterns: { pattern: RegExp; order: 'ymd' | 'dmy' | 'mdy' }[] = [
  { pattern: /\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: /((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/, order: 'ymd' },
  { pattern: /\b((?:19|20)\d\d)[./](\d{1,2})[./](\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: new RegExp(`(?<![\\p{L}])${month} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)`, 'u'), order: 'mdy' },
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)? ${month},? ((?:19|20)\\d\\d)`, 'u'), order: 'dmy' },
  { pattern: /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)/, order: 'dmy' },
];

/**
 * The first day that a text names, as ISO 8601; a date like 3/4/2019, which is two days in two countries, is none.
 */
export function dateIn(text: string): string | undefined {
  for (const { pattern, order } of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year = '', monthText = '', day = ''] = order
      .split('')
      .sort((a, b) => 'ymd'.indexOf(a) - 'ymd'.indexOf(b))
      .map((part) => match[order.indexOf(part) + 1]);
    const number = monthNumber(monthText);
    if (number && Number(day) >= 1 && Number(day) <= 31)
      return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}

/** Whether a short line is hardly more than a date: a day, a time, words as "Updated". */
export const isDateLine = (text: string): boolean => text.length < 70 && dateIn(text) !== undefined;

/** The number of a month, 1 to 12, by its figure or its name in English, Russian or German. */
function monthNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
  const name = text.toLowerCase();
  for (const names of [english, russian, german]) {
    const index = names.findIndex((start) => name.startsWith(start));
    if (index >= 0) return index + 1;
  }
  return undefined;
}
