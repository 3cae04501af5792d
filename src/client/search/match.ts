import { isForm, isSmall, type Word } from '../../common/search/words.ts';
import type { Span } from '../../common/span.ts';
import type { Entry } from './list.ts';

/** How a typed word is a word of a text: the same, a form of it, or its beginning. */
export const SAME = 0,
  FORM = 1,
  BEGUN = 2;

/** Of what is asked for: words one after another, or any spelling of what they may name. */
export interface Want {
  readonly words: readonly Word[];
  readonly names: readonly Entry[];
  /** What the spellings of the names begin with: see `bare`. */
  readonly begins: ReadonlySet<string>;
}

export const wantOf = (words: readonly Word[], names: readonly Entry[] = []): Want => ({
  words,
  names,
  begins: new Set(names.flatMap(({ called }) => called.flatMap(({ words: [first] }) => first?.bare ?? []))),
});

/** What a reader typed. */
export interface Query {
  readonly text: string;
  readonly words: readonly Word[];
  /** The names in it, and each other word; a result must have all. */
  readonly wants: readonly Want[];
}

/** Where something is in a text. */
export interface Place extends Span {
  readonly words: readonly Word[];
  /** Of the word that is furthest from what is looked for. */
  readonly form: number;
}

/** How the words of a query stand in a text. */
export interface Match {
  /** Of the word that is furthest from what was typed. */
  readonly form: number;
  /** Telling words of the text that were not typed. */
  readonly left: number;
  /** Whether the words stand there one after another. */
  readonly isPhrase: boolean;
}

/** How a typed word is a word of a text, if it is; one that may be unfinished may begin it. */
export function formOf(typed: Word, word: Word, isOpen = false): number | undefined {
  if (typed.key === word.key) return SAME;
  if (isForm(typed, word)) return FORM;
  const isBegun = (typed.key.length > 1 || typed.key > '\u02ff') && word.key.startsWith(typed.key);
  // A designation goes on with a digit at most: S-30 is no beginning of S-30M.
  const isOther = /\D\d+$/.test(typed.key) && /^\D/.test(word.key.slice(typed.key.length));
  return isOpen && isBegun && !isOther ? BEGUN : undefined;
}

/** Where words stand one after another in a text. */
export function runsOf(
  sought: readonly Word[],
  words: readonly Word[],
  compare: (sought: Word, word: Word) => number | undefined = formOf,
): Place[] {
  const runs: Place[] = [];
  for (let at = 0; sought.length && at + sought.length <= words.length; at++) {
    let form: number | undefined = SAME;
    for (let next = 0; form !== undefined && next < sought.length; next++) {
      const one = compare(sought[next]!, words[at + next]!);
      form = one === undefined ? one : Math.max(form, one);
    }
    const run = words.slice(at, at + sought.length);
    if (form !== undefined) runs.push({ from: run[0]!.from, to: run.at(-1)!.to, words: run, form });
  }
  return runs;
}

/** Where a text has each thing that is asked for, or all of it in a phrase; of several forms of a word the nearest. */
export function placesOf(
  { words: typed, wants }: Query,
  words: readonly Word[],
): { each: readonly Place[][]; isPhrase: boolean } {
  const last = typed.at(-1);
  const runs = (sought: readonly Word[]): Place[] => {
    const places = runsOf(sought, words, (one, other) => formOf(one, other, one === last));
    const finished = places.filter(({ form }) => form < BEGUN);
    return finished.length ? finished : places;
  };
  const phrase = runs(typed);
  const isPhrase = phrase.length > 0;
  if (isPhrase && typed.length > 1) return { each: [phrase], isPhrase };
  const each = wants.map(({ names, words: sought, begins }) => {
    const isNamed = words.some(({ bare }) => begins.has(bare));
    const named = isNamed ? names.flatMap(({ called }) => called.flatMap((one) => runsOf(one.words, words))) : [];
    return named.length ? named : runs(sought);
  });
  return { each, isPhrase };
}

/**
 * How a text has all that is asked for, in any order; undefined if it has not.
 * @param names whom the text is about, with whatever words
 */
export function match(query: Query, words: readonly Word[], names: readonly Entry[] = []): Match | undefined {
  const isAbout = ({ names: of }: Want): boolean => of.some((name) => names.includes(name));
  const last = query.words.at(-1);
  // Most texts have not even the beginning of what is asked for.
  const isBegun = ({ words: [first], begins }: Want): boolean =>
    words.some((word) => begins.has(word.bare) || formOf(first!, word, first === last) !== undefined);
  if (!query.wants.every((want) => isAbout(want) || isBegun(want))) return undefined;
  const { each, isPhrase } = placesOf(query, words);
  if (!each.every(({ length }, at) => length || isAbout(query.wants[at]!))) return undefined;
  const isTyped = ({ from, to }: Word): boolean =>
    each.some((places) => places.some((place) => place.from <= from && to <= place.to));
  return {
    form: Math.max(SAME, ...each.flatMap(([place]) => place?.form ?? [])),
    left: words.filter((word) => !isSmall(word) && !isTyped(word)).length,
    isPhrase,
  };
}
