import { BEGUN, INFLECTED, MISSPELT, type Forgiving } from './nearness.ts';
import type { Spelling, Vocabulary } from './vocabulary.ts';
import { isSmall, wordsOf } from './words.ts';

/** What a reader typed. */
export interface Typed {
  readonly text: string;
  /** Keys of all words. */
  readonly keys: readonly string[];
  /** Those that a result must have. */
  readonly wanted: readonly string[];
}

/** Takes a query apart. */
export function typed(text: string): Typed {
  const keys = wordsOf(text).map(({ key }) => key);
  const wanted = [...new Set(keys.filter((key) => !isSmall(key)))];
  return { text, keys, wanted: wanted.length ? wanted : keys };
}

/** How a spelling answers to what was typed. */
export interface Match {
  readonly spelling: Spelling;
  /** The smaller, the better; below WHOLE no word of the spelling is left over. */
  readonly score: number;
  /** Typed keys that were taken to be misspelt, each with the word as the spelling has it. */
  readonly corrected: ReadonlyMap<string, string>;
}

/** The score from which on words of the spelling were not typed. */
export const WHOLE = 3;

/** Makes a function that says how a spelling has all wanted words of a query, in any order, or undefined if it has not. */
export function matcher({ wanted, keys }: Typed, vocabulary: Vocabulary): (spelling: Spelling) => Match | undefined {
  const near = wanted.map((key) => vocabulary.nearnesses(key, key === keys.at(-1)));
  const run = keys.join('');
  return (spelling) => {
    if (!wanted.length) return undefined;
    if (!near.every((near) => spelling.words.some(({ place }) => near[place]! < Infinity)))
      return matchRun(keys, run, spelling, vocabulary.forgiving);
    const free = new Set(spelling.words);
    const corrected = new Map<string, string>();
    let sum = 0;
    let isDoubtful = false;
    for (const [index, key] of wanted.entries()) {
      let best = Infinity;
      let nearest;
      for (const word of free) {
        const here = near[index]![word.place]!;
        if (here < best) [best, nearest] = [here, word];
      }
      if (!nearest) return undefined;
      free.delete(nearest);
      sum += best;
      if (best < MISSPELT) continue;
      corrected.set(key, nearest.text);
      isDoubtful ||= !isDistinct(nearest.text, best);
    }
    const left = [...free].filter((word) => !isSmall(word.key)).length;
    if (left && isDoubtful) return undefined;
    return { spelling, score: sum / wanted.length + (left && WHOLE + left / 8), corrected };
  };
}

/** The same for words wrongly run together or apart: `peacemission`, `xi jin ping`. */
function matchRun(
  keys: readonly string[],
  typed: string,
  spelling: Spelling,
  forgiving: Forgiving | undefined,
): Match | undefined {
  if (typed.length < 5) return undefined;
  if (typed === spelling.run) return { spelling, score: INFLECTED, corrected: new Map() };
  if (spelling.run.startsWith(typed)) return { spelling, score: WHOLE + BEGUN, corrected: new Map() };
  if (keys.length === 1 && spelling.words.length === 1) return undefined;
  const wrong = forgiving?.run(typed, spelling.run) ?? Infinity;
  return wrong < Infinity
    ? { spelling, score: WHOLE + 2 * wrong, corrected: new Map([[keys.join(' '), spelling.text]]) }
    : undefined;
}

/** Whether a word tells enough by itself to be guessed at: Finland is not the mainland of China. */
function isDistinct(word: string, near: number): boolean {
  const isProper = word[0] !== word[0]!.toLowerCase();
  if (near > MISSPELT + 1) return isProper && word.length > 7;
  // Names of five letters are as rare in Cyrillic as longer ones are in Latin, where so many words stand in the list.
  return word.length > (word > '\u02ff' ? 4 : isProper ? 5 : 7);
}
