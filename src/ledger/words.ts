import { foldedWords } from '../common/fold.ts';

/** How much two texts share, counted in words and pairs of neighbouring words, each as often as it occurs. */
export interface Overlap {
  shared: number;
  /** The share of the first text that stands in the second, 0 to 1. */
  kept: number;
  /** The share of the second that comes from the first, 0 to 1. */
  drawn: number;
  /** Dice's coefficient of the two, 0 to 1. */
  dice: number;
}

type Grams = ReadonlyMap<string, number>;

/** The words and the pairs of neighbouring words of a text, each with its count. */
export function gramsOf(text: string): Grams {
  const grams = new Map<string, number>();
  let last: string | undefined;
  for (const word of foldedWords(text)) {
    for (const gram of last === undefined ? [word] : [word, `${last} ${word}`])
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    last = word;
  }
  return grams;
}

/** Compares texts by their words, whatever their order in the large; time is linear. */
export function overlap(first: string | Grams, second: string | Grams): Overlap {
  const [a, b] = [first, second].map((text) => (typeof text === 'string' ? gramsOf(text) : text)) as [Grams, Grams];
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  return {
    shared,
    kept: shared / (sizeA || 1),
    drawn: shared / (sizeB || 1),
    dice: (2 * shared) / (sizeA + sizeB || 1),
  };
}

/**
 * The share of a text's pairs of neighbouring words that stand in another, 0 to 1. Single words are not counted: those that
 * hold sentences together are in every longer text.
 */
export function keptPairs(text: string, other: string): number {
  const isPair = ([gram]: [string, number]): boolean => gram.includes(' ');
  return overlap(new Map([...gramsOf(text)].filter(isPair)), gramsOf(other)).kept;
}

const sizeOf = (grams: Grams): number => grams.values().reduce((sum, count) => sum + count, 0);
