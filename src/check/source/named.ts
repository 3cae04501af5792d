import { wordsOf, type Word } from '../../common/search/words.ts';
import { contains, type Span } from '../../common/span.ts';
import type { Name } from '../../link/model.ts';
import { spellings } from '../../link/names.ts';
import { isAdjectiveOf } from './adjectives.ts';

/** Words that speak of a name, or are an adjective of it; of one of several names where these are spelt alike. */
export interface Named extends Span {
  names: readonly Name[];
}

/**
 * Finds the names of a dossier in a text that was written elsewhere, those too that stand within others, as the country
 * in the name of a ministry.
 */
export type FindNamed = (text: string, words?: readonly Word[]) => Named[];

interface Spelling {
  keys: readonly string[];
  isProper: boolean;
  name: Name;
}

/**
 * Makes a finder of names by all of their English spellings, British and American, whole words, and by the adjectives of
 * those that are one word.
 */
export function namedFinder(names: readonly Name[]): FindNamed {
  const all = [...spellings(names)].map(([text, name]): Spelling => ({
    keys: wordsOf(text).map(({ key }) => key),
    isProper: /^\P{L}*\p{Lu}/u.test(text),
    name,
  }));
  const byFirst = Map.groupBy(all, ({ keys: [first] }) => first ?? '');
  const single = all.filter(({ keys, isProper }) => keys.length === 1 && isProper);
  const known = new Map<string, Name[]>();
  const adjective = (word: string): Name[] => {
    const of = known.get(word) ?? single.flatMap(({ keys, name }) => (isAdjectiveOf(word, keys[0]!) ? [name] : []));
    known.set(word, of);
    return of;
  };
  return (text, words = wordsOf(text)) =>
    words.flatMap(({ key, bare, from, to }, at) => {
      const isCapital = /^[\p{Lu}\d]/u.test(text.slice(from));
      const fits = [key, bare]
        .flatMap((first) => byFirst.get(first) ?? [])
        .filter((one) => (isCapital || !one.isProper) && standsAt(words, at, one.keys));
      const longest = Math.max(0, ...fits.map(({ keys }) => keys.length));
      const names = longest
        ? fits.flatMap(({ keys, name }) => (keys.length === longest ? [name] : []))
        : isCapital
          ? adjective(key)
          : [];
      return names.length ? [{ names: [...new Set(names)], from, to: longest ? words[at + longest - 1]!.to : to }] : [];
    });
}

const standsAt = (words: readonly Word[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, index) => words[at + index]?.key === key || words[at + index]?.bare === key);

/** Those of the names in a text that stand by themselves. */
export const outermost = (found: readonly Named[]): Named[] =>
  found.filter((one) => !found.some((other) => other !== one && contains(other, one)));
