/** The names of each month and their usual abbreviations, in English, German and Russian. */
const months = [
  'january januar jänner jan jän январь января янв',
  'february februar feber feb febr февраль февраля фев февр',
  'march märz maerz mar mär mrz март марта мар',
  'april apr апрель апреля апр',
  'may mai май мая',
  'june juni jun июнь июня июн',
  'july juli jul июль июля июл',
  'august aug август августа авг',
  'september sep sept сентябрь сентября сен сент',
  'october oktober oct okt октябрь октября окт',
  'november nov ноябрь ноября ноя нояб',
  'december dezember dec dez декабрь декабря дек',
].map((names) => names.split(' '));

const month = `(${months.flat().join('|')})\\.?`;
const patterns: { pattern: RegExp; order: 'ymd' | 'dmy' | 'mdy' }[] = [
  { pattern: /\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: /((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/, order: 'ymd' },
  { pattern: /\b((?:19|20)\d\d)[./](\d{1,2})[./](\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: new RegExp(`(?<![\\p{L}])${month} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)`, 'iu'), order: 'mdy' },
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)? ${month},? ((?:19|20)\\d\\d)`, 'iu'), order: 'dmy' },
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

/** The number of a month, 1 to 12, by its figure or its name. */
function monthNumber(text: string): number | undefined {
  const number = Number(text) || months.findIndex((names) => names.includes(text.toLowerCase())) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}
