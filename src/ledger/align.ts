import { foldedWords } from '../common/fold.ts';
import { gramsOf, overlap } from './words.ts';

/** A paragraph as the ledger knows it. */
export interface Recorded {
  id: string;
  /** Its words when the ledger was last written. */
  text: string;
  withdrawn: boolean;
}

/** A pair is the same paragraph, edited, if this share of both is common (Dice)… */
const likeness = 0.4;
/** …or one holds nearly all of the other: it was divided, merged, shortened or extended. */
const containment = 0.7;
/** A withdrawn paragraph comes back to life only for words this much like its own. */
const revival = 0.8;

/**
 * Finds which recorded paragraph each paragraph of a brief is: the same words first, wherever they stand, then the likest.
 * Of several candidates the one with the most words in common is taken, so that of a divided paragraph the larger part is it,
 * and a merged paragraph is the larger of its parts; among equals, the one whose place has changed least.
 * @returns for each text an index into `recorded`, each at most once, or undefined for a new paragraph
 */
export function align(texts: readonly string[], recorded: readonly Recorded[]): (number | undefined)[] {
  const found = new Array<number | undefined>(texts.length).fill(undefined);
  const free = new Set(recorded.keys());
  const take = (text: number, index: number): void => {
    found[text] = index;
    free.delete(index);
  };

  for (const withdrawn of [false, true]) {
    const exact = new Map<string, number[]>();
    recorded.forEach((one, index) => {
      if (one.withdrawn === withdrawn)
        (exact.get(keyOf(one.text)) ?? exact.set(keyOf(one.text), []).get(keyOf(one.text))!).push(index);
    });
    texts.forEach((text, index) => {
      const match = found[index] === undefined ? exact.get(keyOf(text))?.shift() : undefined;
      if (match !== undefined) take(index, match);
    });
  }

  const open = texts
    .keys()
    .filter((index) => found[index] === undefined)
    .toArray();
  const grams = new Map([...free].map((index) => [index, gramsOf(recorded[index]!.text)]));
  const pairs = open.flatMap((text) => {
    const own = gramsOf(texts[text]!);
    return [...grams].flatMap(([index, theirs]) => {
      const { shared, kept, drawn, dice } = overlap(theirs, own);
      const like = recorded[index]!.withdrawn
        ? dice >= revival
        : dice >= likeness || Math.max(kept, drawn) >= containment;
      return like ? [{ text, index, shared, distance: Math.abs(text - index) }] : [];
    });
  });
  pairs.sort((a, b) => b.shared - a.shared || a.distance - b.distance || a.text - b.text);
  for (const { text, index } of pairs) if (found[text] === undefined && free.has(index)) take(text, index);
  return found;
}

const keyOf = (text: string): string => foldedWords(text).join(' ') || text;
