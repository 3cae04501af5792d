const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve, in figures beyond. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** The numbers of a locator, "5–6" of "¶ 5–6": the sign is drawn, so that it is heard in words. */
export const locatorNumbers = (locator: string): string => locator.replace(/^¶\s*/, '');

/** Those numbers as they are heard, "5 to 6" for "¶ 5–6". */
export const heardNumbers = (locator: string): string => locatorNumbers(locator).replaceAll('–', ' to ');

/** A locator as it is heard, "source paragraphs 5 to 6" for "¶ 5–6". */
export const heardLocator = (locator: string): string =>
  `source paragraph${/[–,]/.test(locator) ? 's' : ''} ${heardNumbers(locator)}`;

/** A text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "one claim", "2 claims": a count in figures with its noun. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A, B and C". */
export const listed = (items: Iterable<string>): string => and.format(items);

/** What stands before each of so many items of such a list, where each is drawn by itself. */
export const joints = (count: number): string[] => [
  '',
  ...and
    .formatToParts(Array<string>(count).fill('item'))
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value),
];
