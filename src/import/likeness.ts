import { letters } from './words.ts';
import type { Outline, Spelled } from './outline.ts';

/** How like a brief a text is, 0 to 1. */
export interface Likeness {
  outline: Outline;
  score: number;
}

/**
 * Compares a text with every brief by its words, figures and names; what few briefs have counts more than what all
 * have. Names are known in all their spellings, so that a Russian original finds its English brief.
 * @returns the likest first
 */
export function likenesses(
  text: string,
  title: string | undefined,
  outlines: readonly Outline[],
  names: readonly Spelled[],
): Likeness[] {
  const briefs = outlines.map((outline) => featuresOf(outline.text, outline.names));
  const spread = new Map<string, number>();
  for (const features of briefs)
    for (const feature of features.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  const weight = (feature: string): number => Math.log(1 + outlines.length / (spread.get(feature) ?? outlines.length));
  const own = featuresOf(
    text,
    names.filter(({ spellings }) => spellings.some((spelling) => text.includes(spelling))).map(({ id }) => id),
  );
  const isTitled = ({ titles }: Outline): boolean => titles.some((one) => letters(one) === letters(title ?? ''));
  return outlines
    .map((outline, index) => ({ outline, score: isTitled(outline) ? 1 : cosine(own, briefs[index]!, weight) }))
    .sort((a, b) => b.score - a.score);
}

const alikeAtAll = 0.3;
const clearlyLiker = 1.5;

/** The brief that a text belongs to, if one is like it at all and clearly liker than the next. */
export function likest([first, second]: readonly Likeness[]): Outline | undefined {
  if (!first || first.score < alikeAtAll) return undefined;
  return first.score >= (second?.score ?? 0) * clearlyLiker ? first.outline : undefined;
}

type Features = ReadonlyMap<string, number>;

const stem = 7;

/** The beginnings of words, figures and the ids of names, each with how often it stands there, on a flattened scale. */
function featuresOf(text: string, names: readonly string[]): Features {
  const counts = new Map<string, number>();
  const add = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const word of letters(text).split(' ')) if (word.length > 3 || /\p{N}{2}/u.test(word)) add(word.slice(0, stem));
  for (const name of names) for (let times = 0; times < 3; times++) add(`@${name}`);
  return new Map([...counts].map(([feature, count]) => [feature, 1 + Math.log(count)]));
}

function cosine(one: Features, other: Features, weight: (feature: string) => number): number {
  const length = (features: Features): number =>
    Math.hypot(...features.entries().map(([feature, count]) => count * weight(feature)));
  let product = 0;
  for (const [feature, count] of one) product += count * (other.get(feature) ?? 0) * weight(feature) ** 2;
  return product / (length(one) * length(other) || 1);
}
