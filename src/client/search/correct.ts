import { isForm, type Word } from '../../common/search/words.ts';
import type { Slip } from './answer.ts';
import type { Entry, List } from './list.ts';
import type { Reading } from './read.ts';
import { isWithin } from './slips.ts';

/** A query as it may have been meant, with the words that were put for others. */
export interface Corrected {
  readonly text: string;
  readonly words: readonly Slip[];
}

/** How many words one may be taken to be, and how many queries are made of them. */
const most = { words: 3, queries: 6 };

/** The wanted words of a query that neither the list nor any passage has. */
export function unknownWords({ query, within }: Reading, list: List): Word[] {
  const known = new Set(within.flatMap(({ words }) => words));
  const all = [...vocabularyOf(list).values()];
  return query.wanted.filter(
    (word) => !known.has(word) && !list.words?.has(word.key) && !all.some((other) => isForm(word, other)),
  );
}

/** What a query may have been meant to be, the likeliest first, if words of it that are not known are near others. */
export function correct(reading: Reading, list: List): Corrected[] {
  const { query } = reading;
  const meant = unknownWords(reading, list).map((word) => ({ word, near: nearTo(word, query.text, list) }));
  const mendable = meant.filter(({ near }) => near.length);
  if (!mendable.length) return [];
  const choices = mendable.reduce<string[][]>(
    (made, { near }) => made.flatMap((words) => near.map((word) => [...words, word])),
    [[]],
  );
  return choices.slice(0, most.queries).map((choice) => {
    const words = mendable.map(({ word }, at) => ({ word, meant: choice[at]! }));
    return {
      text: words.reduceRight(
        (text, { word, meant }) => text.slice(0, word.from) + meant + text.slice(word.to),
        query.text,
      ),
      words: words.map(({ word, meant }) => ({ typed: query.text.slice(word.from, word.to), meant })),
    };
  });
}

/** One edit makes another word, two from eight letters; nothing else is taken for a short word, a number, a code or letters. */
function nearTo({ key, from, to }: Word, text: string, list: List): string[] {
  const written = text.slice(from, to);
  if (/\d/.test(key) || key.length < 4 || (/^\p{Lu}+$/u.test(written) && key.length < 5)) return [];
  const near = (words: Iterable<[string, string]>, edits: number): string[] =>
    [...words].filter(([other]) => isNear(key, other, edits)).map(([, word]) => word);
  const listed = [...vocabularyOf(list)].map(([other, { written }]): [string, string] => [other, written]);
  const others = [...(list.words ?? [])].map((other): [string, string] => [other, other]);
  const [first = []] = [near(listed, 1), near(others, 1), near(listed, 2)].filter(({ length }) => length);
  return first.slice(0, most.words);
}

/** One slip in words of five letters, two in words of eight that begin right; in four letters a swap, in Han any. */
function isNear(a: string, b: string, edits: number): boolean {
  const longer = Math.max(a.length, b.length);
  const sorted = (word: string): string => [...word].sort().join('');
  if (/\d/.test(b) || longer < 4) return false;
  if (longer === 4 && !/\p{sc=Han}/u.test(a) && sorted(a) !== sorted(b)) return false;
  return edits === 1 ? isWithin(a, b, 1) : longer > 7 && a[0] === b[0] && isWithin(a, b, 2);
}

interface Known extends Word {
  readonly written: string;
}

/** The words that the list has, names before what is said, by their keys. */
function vocabularyOf({ names, claims, articles, events }: List): Map<string, Known> {
  const texts = [
    ...names.flatMap(({ spellings }) => spellings),
    ...[...articles, ...claims, ...events].flatMap(({ spellings, saying }) => [...spellings, ...saying]),
  ];
  const known = new Map<string, Known>();
  for (const { text, words } of texts)
    for (const word of words)
      if (!known.has(word.key)) known.set(word.key, { ...word, written: text.slice(word.from, word.to) });
  return known;
}

/** Names that a query may have meant though too much of it is wrong: near words, and words that begin alike. */
export function nearestNames({ query }: Reading, { names }: List): Entry[] {
  const isLike = (typed: Word, { key }: Word): boolean =>
    typed.key.length > 4 &&
    key.length > 4 &&
    (isWithin(typed.key, key, 2) || typed.key.slice(0, 4) === key.slice(0, 4));
  const like = names.filter(({ spellings }) =>
    spellings.some(({ words }) => words.some((word) => query.wanted.some((typed) => isLike(typed, word)))),
  );
  return like.slice(0, 5);
}
