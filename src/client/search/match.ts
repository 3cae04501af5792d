import { isForm, isSmall, type Word } from '../../common/search/words.ts';
import type { Text } from './list.ts';

/** How a typed word is a word of a text: the same, a form of it, or its beginning. */
export const SAME = 0,
  FORM = 1,
  BEGUN = 2;
export type Form = typeof SAME | typeof FORM | typeof BEGUN;

/** What a reader typed. */
export interface Query extends Omit<Text, 'run'> {
  /** Those words that a result must have. */
  readonly wanted: readonly Word[];
}

/** Takes a query apart. */
export function queryOf({ text, words }: Omit<Text, 'run'>): Query {
  const telling = words.filter((word) => !isSmall(word));
  const wanted = (telling.length ? telling : words).filter(
    ({ key }, at, all) => all.findIndex((word) => word.key === key) === at,
  );
  return { text, words, wanted };
}

/** How the words of a query stand in a text. */
export interface Match {
  /** Of the word that is furthest from what was typed. */
  readonly form: Form;
  /** Telling words of the text that were not typed. */
  readonly left: number;
  /** Whether the words stand there one after another. */
  readonly isPhrase: boolean;
}

/** Says how a text has all wanted words of a query in any order, each in a word of its own; undefined if it has not. */
export function match(
  { words: typed, wanted }: Pick<Query, 'words' | 'wanted'>,
  words: readonly Word[],
): Match | undefined {
  // Most texts have not even the first word.
  if (!wanted.every((word) => words.some((other) => formOf(word, other, word === typed.at(-1)) !== undefined)))
    return undefined;
  const free = new Set(words);
  let form: Form = SAME;
  for (const word of wanted) {
    const isOpen = word === typed.at(-1);
    const forms = [...free].map((other) => ({ other, form: formOf(word, other, isOpen) }));
    const best = [SAME, FORM, BEGUN].flatMap((form) => forms.find((one) => one.form === form) ?? [])[0];
    if (best?.form === undefined) return undefined;
    free.delete(best.other);
    if (best.form > form) form = best.form;
  }
  const bound = wanted.map((word) => boundTo(word, typed)).filter(({ length }) => length > 1);
  if (!bound.every((pair) => runsOf(pair, words).length)) return undefined;
  const isLeft = (word: Word): boolean => !isSmall(word) && !wanted.some(({ key }) => key === word.key);
  return { form, left: [...free].filter(isLeft).length, isPhrase: runsOf(typed, words).length > 0 };
}

/** A word, with the one before it if it is a number that is no year: Article 4 is not any article and any four. */
export function boundTo(word: Word, words: readonly Word[]): Word[] {
  const before = words[words.indexOf(word) - 1];
  const isNumber = /^\d+$/.test(word.key) && !/^(?:1\d|20)\d\d$/.test(word.key);
  return isNumber && before && !isSmall(before) ? [before, word] : [word];
}

/**
 * How a typed word is a word of a text, if it is.
 * @param isOpen whether it may be unfinished
 */
export function formOf(typed: Word, word: Word, isOpen: boolean): Form | undefined {
  if (typed.key === word.key) return SAME;
  if (isForm(typed, word)) return FORM;
  if (!isOpen || (/\D\d+$/.test(typed.key) && !/^\d/.test(word.key.slice(typed.key.length)))) return undefined;
  const isLong = typed.key.length > 1 || typed.key > '\u02ff';
  const begins = word.key.startsWith(typed.key) || (word.key.includes(typed.key) && /\p{sc=Han}/u.test(typed.key));
  return isLong && begins ? BEGUN : undefined;
}

/** Where words stand one after another in a text, the last perhaps unfinished: the first and the last word of each place. */
export function runsOf(sought: readonly Word[], words: readonly Word[], isOpen = true): [Word, Word][] {
  if (!sought.length) return [];
  return words.flatMap((first, at): [Word, Word][] => {
    const run = words.slice(at, at + sought.length);
    const isRun =
      run.length === sought.length &&
      run.every((word, place) => formOf(sought[place]!, word, isOpen && place === sought.length - 1) !== undefined);
    return isRun ? [[first, run.at(-1)!]] : [];
  });
}
