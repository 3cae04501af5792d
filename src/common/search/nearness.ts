/** How a typed word is told to be a word of the list: the smaller, the nearer. */
export const SAME = 0,
  INFLECTED = 1,
  BEGUN = 2,
  MISSPELT = 4;

/** Tells words that are misspelt; loaded after the list, which answers what is spelt right without it. */
export interface Forgiving {
  /** Letters that are wrong in a word, and a half if it is only begun; Infinity if it is another word. */
  word(typed: string, key: string, typedStem: string, stem: string, open: boolean): number;
  /** Letters that are wrong in a whole name run together, or Infinity. */
  run(typed: string, run: string): number;
  /** A query without the title that a person is given in it, and an adjective before that: `Russian President Putin` is `Putin`. */
  withoutTitle(text: string): string;
}

/**
 * How near a typed key is to a key of the list, both with their stems.
 * @param open whether the typed word may still be unfinished
 */
export function nearness(
  typed: string,
  key: string,
  typedStem: string,
  stem: string,
  open: boolean,
  forgiving: Forgiving | undefined,
): number {
  if (typed === key) return SAME;
  if (typedStem === stem) return INFLECTED;
  if (open && key.startsWith(typed) && (typed.length > 1 || typed > '\u02ff')) return BEGUN;
  return MISSPELT - 2 + 2 * (forgiving?.word(typed, key, typedStem, stem, open) ?? Infinity);
}
