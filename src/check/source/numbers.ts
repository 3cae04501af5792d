import { contains, type Span } from '../../common/span.ts';
import { wordsOf, type Word } from '../../common/search/words.ts';
import { implied, numberWords, scales, valueOf } from './number-words.ts';

/** A number that a text gives, in digits or in words. */
export interface Figure extends Span {
  /** What it may mean: `1.5 billion` is 1,500,000,000, or 1.5 where a text counts in billions. */
  values: readonly [number, ...number[]];
  /** Whether it is written in digits, so that it is surely a count, a measure, a year or the like. */
  isDigits: boolean;
  isPercent: boolean;
}

const digits = String.raw`(?<whole>\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+|\d+)(?<part>\.\d+)?(?:st|nd|rd|th|s|-?fold)?(?!\p{N}|(?!bn|m(?!\p{L}))\p{L})`;
const written = String.raw`(?<!\p{L})(?<words>${numberWords})(?:-?fold)?(?!\p{L})`;
const scale = String.raw`(?:[\s-]?(?<scale>(?:hundred|thousand|million|billion|trillion|dozen|decades?|centuries|bn|(?<=[$€£¥]\s?[\d.,]+\s?)m)(?!\p{L})))?`;
const percent = String.raw`(?<percent>\s?%|[\s-]per\s?cent(?:age)?(?!\p{L}))?`;
const half = '(?<half> and a half)?';
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[.,])(?:${digits}|${written})${half}${scale}${percent}`, 'gu');
const roman = /(?<![\p{L}\p{N}])[IVX]+(?=[-\s]centur)/gu;
const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** The numbers of a text in their order; those that are part of a designation (`K-400`) are none. */
export function figuresIn(text: string, words: readonly Word[] = wordsOf(text)): Figure[] {
  const signs = designationsIn(text, words);
  const found = [...lower(text).matchAll(pattern), ...text.matchAll(roman)]
    .map(figureOf)
    .sort((a, b) => a.from - b.from);
  return withRanges(
    found.filter(({ from }) => !signs.some((sign) => contains(sign, { from, to: from + 1 }))),
    text,
  );
}

/** A text in small letters, as long as it was. */
const lower = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

function figureOf({ 0: all, index, groups = {} }: RegExpExecArray): Figure {
  const { whole, part = '', words, half, scale, percent } = groups;
  const span = { from: index, to: index + all.length };
  if (whole === undefined && words === undefined)
    return { ...span, values: [romans.indexOf(all) + 1], isDigits: true, isPercent: false };
  const bare = whole === undefined ? valueOf(words!) : Number(whole.replace(/\D/g, '') + part);
  const value = half === undefined ? bare : bare + 0.5;
  const times = scales.get(scale ?? '');
  return {
    ...span,
    values: times === undefined ? [value] : [value * times, value],
    isDigits: whole !== undefined,
    isPercent: percent !== undefined,
  };
}

/** What stands before the dash of a range is counted as what stands behind it, and `2018–19` ends in 2019. */
function withRanges(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, index) => {
    const [before, after] = [figures[index - 1], figures[index + 1]];
    const [value] = figure.values;
    if (after && joins(text, figure, after)) {
      const [all, bare = all] = after.values;
      const values: Figure['values'] = all === bare ? figure.values : [value, (value * all) / bare];
      return { ...figure, values, isPercent: figure.isPercent || after.isPercent };
    }
    const [first = 0] = before?.values ?? [];
    const isShort = value < 100 && first >= 1000 && first < 2200 && value > first % 100;
    if (before && isShort && joins(text, before, figure))
      return { ...figure, values: [first - (first % 100) + value, value] };
    return figure;
  });
}

const joins = (text: string, { to }: Span, { from }: Span): boolean =>
  /^\s*(?:[-–—/]|to|and|or)\s*$/.test(text.slice(to, from));

/** The numbers that the words of a text imply without counting: `both`, `a decade`. */
export const impliedIn = (words: readonly Word[]): number[] =>
  words.flatMap(({ key, bare }) => implied.get(key) ?? implied.get(bare) ?? []);

/** Signs of letters and digits by which things are called: `K-400`, `12+1`. */
export const designationsIn = (text: string, words: readonly Word[]): Word[] =>
  words.filter(
    ({ key, from, to }) =>
      /\d/.test(key) && /\D/.test(key) && !/^\d+(?:st|nd|rd|th|-?fold|bn|m)$/i.test(text.slice(from, to)),
  );
