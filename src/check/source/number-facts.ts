import { wordsOf } from '../../common/search/words.ts';
import { overlaps } from '../../common/span.ts';
import { datesIn } from './dates.ts';
import type { Fact } from './facts.ts';
import { measuresIn, sameMeasure, type Measure } from './measures.ts';
import { designationsIn, figuresIn, type Figure } from './numbers.ts';
import type { Said } from './said.ts';

/**
 * The numbers of a text, dates apart. Those in words may be the writer's own count; `one`, `two`, `second` are ways of
 * speaking.
 */
export function numberFacts(text: string): Fact[] {
  const dates = datesIn(text);
  const words = wordsOf(text);
  const all = figuresIn(text, words);
  const measures = new Map(measuresIn(text, all).map((measure) => [measure.from, measure]));
  const figures = all.filter(
    (figure) => (figure.isDigits || figure.values[0] > 2) && !dates.some((date) => overlaps(date, figure)),
  );
  return [
    ...figures.map((figure): Fact => ({
      from: figure.from,
      to: figure.to,
      rule: 'number',
      isSure: figure.isDigits,
      isEverywhere: false,
      isIn: (other) => isGiven(figure, measures.get(figure.from), text, other),
    })),
    ...designationsIn(text, words).map(({ from, to, key }): Fact => ({
      from,
      to,
      rule: 'number',
      isSure: true,
      isEverywhere: false,
      isIn: ({ designations }) => designations.has(key),
    })),
  ];
}

const rounding = /\b(?:about|around|some|almost|nearly|roughly|over|approximately|more than|less than)\s$/i;

/** Whether a text gives a number: as it stands, rounded where that is said, or in another unit. */
function isGiven(
  figure: Figure,
  own: Measure | undefined,
  text: string,
  { values, percents, measures }: Said,
): boolean {
  const [value] = figure.values;
  const given = figure.isPercent ? percents : values;
  if (given.has(value)) return true;
  const isRound = rounding.test(text.slice(0, figure.from)) && value >= 20;
  if (isRound && [...given].some((other) => Math.abs(other - value) <= value * 0.05)) return true;
  return own !== undefined && measures.some((other) => sameMeasure(own, other));
}
