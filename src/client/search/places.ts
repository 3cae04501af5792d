import { stemOf, wordsOf, type Word } from '../../common/search/words.ts';

/** A stretch of a text, `text.slice(from, to)`. */
export interface Place {
  from: number;
  to: number;
}

/** What to look for in a text. */
export interface Sought {
  /** The words as typed, in their order. */
  keys: readonly string[];
  /** Those that must all be there. */
  wanted: readonly string[];
  /** Spellings of the name that the query is; any of them will do for it. */
  spellings: readonly string[];
}

/** Where in a text a query is answered. */
export interface Answer {
  /** Whether the query itself stands there, word for word. */
  phrase: boolean;
  /** In their order, near each other. */
  places: Place[];
}

/**
 * Finds the words of a query in a text: as a phrase, else as a name in any of its spellings, else each word by itself.
 * @param near offsets of words that the search engine holds to be forms of words of the query
 * @returns undefined if a wanted word is not there
 */
export function findPlaces(
  text: string,
  { keys, wanted, spellings }: Sought,
  near: ReadonlySet<number>,
): Answer | undefined {
  const words = wordsOf(text);
  const phrases = keys.length > 1 ? runs(words, keys) : [];
  const [phrase] = phrases;
  if (phrase) return { phrase: true, places: [phrase] };
  const named = spellings.flatMap((spelling) => namePlaces(text, words, spelling)).sort((a, b) => a.from - b.from);
  const [first, ...others] = named;
  if (first)
    return {
      phrase: false,
      places: [first, ...others.filter(({ from }) => from >= first.to && from < first.to + 200).slice(0, 2)],
    };
  // A name is a finished word: Goa is not the beginning of goals.
  const open = spellings.length ? undefined : keys.at(-1);
  const each = wanted.map((key) => words.filter((word) => isForm(key, word, key === open, near)));
  return each.some((found) => !found.length) ? undefined : { phrase: false, places: joined(text, closest(each)) };
}

/** Where keys stand one after another. */
function runs(words: readonly Word[], keys: readonly string[]): Place[] {
  return words.flatMap((word, at) =>
    keys.every(
      (key, offset) =>
        words[at + offset]?.key === key ||
        (offset === keys.length - 1 && key.length > 3 && words[at + offset]?.key.startsWith(key)),
    )
      ? [{ from: word.from, to: words[at + keys.length - 1]!.to }]
      : [],
  );
}

/** An acronym is no word in small letters: the US is not us. */
const namePlaces = (text: string, words: readonly Word[], spelling: string): Place[] =>
  runs(
    words,
    wordsOf(spelling).map(({ key }) => key),
  ).filter(({ from, to }) => !/^\p{Lu}{2,}$/u.test(spelling) || /^\p{Lu}/u.test(text.slice(from, to)));

function isForm(key: string, word: Word, open: boolean, near: ReadonlySet<number>): boolean {
  if (word.key === key || stemOf(word.key) === stemOf(key)) return true;
  if (open && key.length > 1 && word.key.startsWith(key)) return true;
  const shared = Math.max(4, Math.min(key.length, word.key.length) - 2);
  return near.has(word.from) && !/\d/.test(key) && word.key.slice(0, shared) === key.slice(0, shared);
}

/** Of the places of several words, one of each, as near to each other as can be, in their order. */
function closest(each: readonly Word[][]): Word[] {
  let best: Word[] = [];
  let least = Infinity;
  for (const start of each.flat()) {
    const picked = each.map((found) =>
      found.reduce((near, word) => (Math.abs(word.from - start.from) < Math.abs(near.from - start.from) ? word : near)),
    );
    picked.sort((a, b) => a.from - b.from);
    const length = picked.at(-1)!.to - picked[0]!.from;
    if (length < least) [best, least] = [picked, length];
  }
  return [...new Set(best)];
}

/** Neighbouring words as one place. */
function joined(text: string, words: readonly Word[]): Place[] {
  const places: Place[] = [];
  for (const { from, to } of words) {
    const last = places.at(-1);
    if (last && !text.slice(last.to, from).trim()) last.to = to;
    else places.push({ from, to });
  }
  return places;
}
