import { contains, type Span } from '../../common/span.ts';
import { wordsOf } from '../../common/search/words.ts';

/** A number that a text gives, in digits or in words. */
export interface Figure extends Span {
  /** What it may mean: `1.5 billion` is 1,500,000,000, or 1.5 where a text counts in billions. */
  values: readonly [number, ...number[]];
  /** Whether it is written in digits, so that it is surely a count, a measure, a year or the like. */
  isDigits: boolean;
  isPercent: boolean;
}

const units = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const ordinals = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const simple = new Map([
  ...[units, ordinals].flatMap((words) => words.map((word, value) => [word, value] as const)),
  ...tens.flatMap((word, index) => [
    [word, 20 + 10 * index] as const,
    [word.replace(/y$/, 'ieth'), 20 + 10 * index] as const,
  ]),
]);
const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['dozen', 12],
  ['decade', 10],
  ['decades', 10],
  ['centuries', 100],
]);
/** Words that say a number without counting: what they answer to may be counted in the other text. */
const implied: Readonly<Record<string, number>> = {
  both: 2,
  twice: 2,
  pair: 2,
  couple: 2,
  double: 2,
  twin: 2,
  bilateral: 2,
  half: 2,
  thrice: 3,
  triple: 3,
  trilateral: 3,
  dozen: 12,
  decade: 10,
  century: 100,
};

const digits = String.raw`(?<whole>\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+|\d+)(?<part>\.\d+)?(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])`;
const word = [...simple.keys()].sort((a, b) => b.length - a.length).join('|');
const written = String.raw`(?<!\p{L})(?<words>(?:${word}|a hundred|a thousand)(?:(?:-| and | )(?:${word}|hundred|thousand))*)(?!\p{L})`;
const scale = String.raw`(?:[\s-]?(?<scale>(?:hundred|thousand|million|billion|trillion|dozen|decades?|centuries|bn|k|m)(?!\p{L})))?`;
const percent = String.raw`(?<percent>\s?%|[\s-]per\s?cent(?:age)?)?`;
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[.,])(?:${digits}|${written})${scale}${percent}`, 'giu');
const roman = /(?<![\p{L}\p{N}])[IVX]+(?=[-\s]centur)/gu;
const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** The numbers of a text in their order; those that are part of a designation (`S-400`) are none. */
export function figuresIn(text: string): Figure[] {
  const named = designationsIn(text);
  const found = [...text.matchAll(pattern)].flatMap((match): Figure[] => {
    const span = { from: match.index, to: match.index + match[0].length };
    return named.some((name) => contains(name, { from: span.from, to: span.from + 1 })) ? [] : [figureOf(match, span)];
  });
  const centuries = [...text.matchAll(roman)].flatMap(({ 0: sign, index }): Figure[] =>
    romans.includes(sign)
      ? [
          {
            values: [romans.indexOf(sign) + 1],
            isDigits: true,
            isPercent: false,
            from: index,
            to: index + sign.length,
          },
        ]
      : [],
  );
  return rangesOf([...found, ...centuries], text).sort((a, b) => a.from - b.from);
}

function figureOf({ groups = {} }: RegExpMatchArray, span: Span): Figure {
  const { whole, part = '', words, scale, percent } = groups;
  const bare = whole === undefined ? valueOf(words!) : Number(whole.replace(/\D/g, '') + part);
  const times = scales.get(scale?.toLowerCase() ?? '');
  return {
    ...span,
    values: times === undefined ? [bare] : [bare * times, bare],
    isDigits: whole !== undefined,
    isPercent: percent !== undefined,
  };
}

/** The value of number words: `two hundred and six`. */
function valueOf(words: string): number {
  let [sum, open] = [0, 0];
  for (const one of words.toLowerCase().split(/[\s-]+/)) {
    const times = scales.get(one);
    if (times === 100) open = (open || 1) * 100;
    else if (times) [sum, open] = [sum + (open || 1) * times, 0];
    else open += simple.get(one) ?? 0;
  }
  return sum + open;
}

/** What stands before the dash of a range is counted as what stands behind it, and `2018–19` ends in 2019. */
function rangesOf(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, index) => {
    const [before, after] = [figures[index - 1], figures[index + 1]];
    const [value] = figure.values;
    if (after && joins(text, figure, after)) {
      const times = (after.values[0] ?? 1) / (after.values[1] ?? after.values[0]);
      return {
        ...figure,
        values: times > 1 ? [value, value * times] : figure.values,
        isPercent: figure.isPercent || after.isPercent,
      };
    }
    if (
      before &&
      joins(text, before, figure) &&
      before.values[0] >= 1000 &&
      value > before.values[0] % 100 &&
      value < 100
    )
      return { ...figure, values: [before.values[0] - (before.values[0] % 100) + value, value] };
    return figure;
  });
}

const joins = (text: string, { to }: Span, { from }: Span): boolean =>
  /^\s*(?:[-–—/]|to|and|or)\s*$/.test(text.slice(to, from));

/** The numbers that words of a text imply without counting: `both`, `a decade`. */
export const impliedIn = (text: string): number[] =>
  wordsOf(text).flatMap(({ key, bare }) => implied[key] ?? implied[bare] ?? []);

/** Signs of letters and digits by which things are called: `S-400`, `16+1`. */
export const designationsIn = (text: string): (Span & { key: string })[] =>
  wordsOf(text).filter(({ key }) => /\d/.test(key) && /[^\d]/.test(key) && !/^\d+(?:st|nd|rd|th)$/.test(key));
