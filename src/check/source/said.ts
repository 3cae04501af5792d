import { wordsOf, type Word } from '../../common/search/words.ts';
import { overlaps } from '../../common/span.ts';
import type { Name } from '../../link/model.ts';
import { datesIn, relativeMonths, relativeYears, type DayOrMonth, type Written } from './dates.ts';
import { measuresIn, type Measure } from './measures.ts';
import type { FindNamed } from './named.ts';
import { designationsIn, figuresIn, impliedIn, type Figure } from './numbers.ts';

/** All that a text says in numbers, dates and names, and so what another text may say that renders it. */
export interface Said {
  text: string;
  written: Written;
  /** Numbers that it gives or that its words imply, their sums, and the years that it speaks of as `last year`. */
  values: ReadonlySet<number>;
  percents: ReadonlySet<number>;
  designations: ReadonlySet<string>;
  measures: readonly Measure[];
  dates: readonly DayOrMonth[];
  names: ReadonlySet<Name>;
  /** Its words by what they are compared by. */
  forms: ReadonlySet<string>;
  /** The stems of its longer words, in their order. */
  stems: readonly string[];
}

/** Reads texts for what they say, each once. */
export type Say = (text: string) => Said;

/** Makes a reader of the texts of one article. */
export function sayer(find: FindNamed, written: Written): Say {
  const known = new Map<string, Said>();
  return (text) => {
    const said = known.get(text) ?? read(text, find, written);
    known.set(text, said);
    return said;
  };
}

function read(text: string, find: FindNamed, written: Written): Said {
  const dates = datesIn(text);
  const isDay = (figure: Figure): boolean => figure.values[0] < 32 && dates.some((date) => overlaps(date, figure));
  const words = wordsOf(text);
  const figures = figuresIn(text, words).filter((figure) => !isDay(figure));
  return {
    text,
    written,
    values: new Set([
      ...figures.flatMap(({ values }) => [...values]),
      ...impliedIn(words),
      ...sumsOf(figures),
      ...relativeYears(text, written),
    ]),
    percents: new Set(figures.filter(({ isPercent }) => isPercent).flatMap(({ values }) => [...values])),
    designations: new Set(designationsIn(text, words).map(({ key }) => key)),
    measures: measuresIn(text, figures),
    dates: [...dates, ...relativeMonths(text, written)],
    names: new Set(find(text, words).flatMap(({ names }) => names)),
    forms: new Set(words.flatMap(({ key, bare, stem }) => [key, bare, stem])),
    stems: longStems(words),
  };
}

/** The sums of two or of all counts; years and words, which a text has for much else, are not added up. */
function sumsOf(figures: readonly Figure[]): number[] {
  const counts = figures
    .filter(({ isDigits, isPercent, values: [value] }) => isDigits && !isPercent && (value < 1000 || value > 2100))
    .map(({ values: [value] }) => value);
  const pairs = counts.flatMap((one, index) => counts.slice(index + 1).map((other) => one + other));
  return counts.length > 2 ? [...pairs, counts.reduce((sum, one) => sum + one, 0)] : pairs;
}

/** The stems of those words that say something by themselves. */
export const longStems = (words: readonly Word[]): string[] =>
  words.filter(({ from, to }) => to - from > 3).map(({ stem }) => stem);
