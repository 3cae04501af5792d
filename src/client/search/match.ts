import { isForm, isSmall, type Word } from '../../common/search/words.ts';
import type { Span } from '../../common/span.ts';
import type { Entry } from './list.ts';
import type { Found } from './read.ts';

/** How a typed word is a word of a text: the same, a form of it, or its beginning. */
export const SAME = 0,
  FORM = 1,
  BEGUN = 2;

/** Of what is asked for: words one after another, or any spelling of what they may name. */
export interface Want {
  readonly words: readonly Word[];
  readonly names: readonly Entry[];
}

/** What a reader typed: the words, and the names in them and each other word; a result must have all. */
export interface Query {
  readonly words: readonly Word[];
  readonly wants: readonly Want[];
}

/** Where something is in a text, and how the word is there that is furthest from what is looked for. */
export type Place = Span & { readonly form: number };

/** How a typed word is a word of a text, if it is; one that may be unfinished may begin it. */
export function formOf(typed: Word, word: Word, isOpen = false): number | undefined {
  if (typed.key === word.key) return SAME;
  if (isForm(typed, word)) return FORM;
  // A number is whole as it stands: S-30 is no beginning of S-300.
  return isOpen && /\D$/.test(typed.key) && word.key.startsWith(typed.key) ? BEGUN : undefined;
}

/**
 * Where words stand one after another in a text.
 * @param open one of them that may be unfinished
 */
function runsOf(sought: readonly Word[], words: readonly Word[], open?: Word): Place[] {
  const runs: Place[] = [];
  for (let at = 0; at + sought.length <= words.length; at++) {
    let form: number | undefined = SAME;
    for (let next = 0; form !== undefined && next < sought.length; next++) {
      const one = formOf(sought[next]!, words[at + next]!, sought[next] === open);
      form = one === undefined ? one : Math.max(form, one);
    }
    if (form !== undefined) runs.push({ from: words[at]!.from, to: words[at + sought.length - 1]!.to, form });
  }
  return runs;
}

/** Where a text has all that is asked for in a phrase; or else each thing, in the words typed or any spelling of its names. */
export function placesOf({ words: typed, wants }: Query, words: readonly Word[]): Place[][] {
  const phrase = typed.length > 1 ? runsOf(typed, words, typed.at(-1)) : [];
  if (phrase.length) return [phrase];
  return wants.map(({ names, words: sought }) => {
    const places = runsOf(sought, words, typed.at(-1));
    return places.length ? places : names.flatMap(({ called }) => called.flatMap((one) => runsOf(one.words, words)));
  });
}

/** How well a text has all that is asked for: see `Found`; and whether in a phrase. */
export type Match = Pick<Found, 'form' | 'left'> & { readonly isPhrase: boolean };

/**
 * How a text has all that is asked for, in any order; undefined if it has not.
 * @param names whom the text is about, with whatever words
 */
export function match(query: Query, words: readonly Word[], names: readonly Entry[] = []): Match | undefined {
  const isHad = (want: Want): boolean =>
    want.names.some((name) => names.includes(name)) || runsOf(want.words, words, query.words.at(-1)).length > 0;
  if (!query.wants.every(isHad)) return undefined;
  const each = placesOf(query, words);
  const isTyped = ({ from, to }: Word): boolean => each.flat().some((place) => place.from <= from && to <= place.to);
  const formIn = (places: readonly Place[]): number => Math.min(...places.map(({ form }) => form));
  return {
    form: Math.max(SAME, ...each.filter(({ length }) => length).map(formIn)),
    left: words.filter((word) => !isSmall(word) && !isTyped(word)).length,
    isPhrase: each.length === 1,
  };
}
