import { wordsOf, type Word } from '../../common/search/words.ts';
import { overlaps, type Span } from '../../common/span.ts';
import type { Name } from '../../link/model.ts';
import { sentences } from '../../link/sentences.ts';
import { months } from '../../read/dates.ts';
import type { Fact } from './facts.ts';
import { outermost, type FindNamed, type Named } from './named.ts';
import type { Said } from './said.ts';

/**
 * The names of a text and its other words with capitals.
 * @param marked words that may mean any name
 */
export function nameFacts(text: string, find: FindNamed, marked: readonly Span[] = []): Fact[] {
  const words = wordsOf(text);
  const named = outermost(find(text, words)).filter((one) => !marked.some((mark) => overlaps(mark, one)));
  const isOne = (word: Word): boolean => named.some((one) => overlaps(one, word));
  const starts = new Set(sentences(text).map(({ from }) => from + /^[\s“‘"'(]*/.exec(text.slice(from))![0].length));
  const begins = ({ from }: Word): boolean => starts.has(from) || /[“"‘:[…]\s?$/.test(text.slice(0, from));
  const others = words.filter((word) => isCapital(text, word) && !begins(word) && !isOne(word));
  return [
    ...named.flatMap((one) => factsOf(one, text, words, find)),
    ...others.map((word) => fact(word, [], (other) => share([word], other) === 1)),
  ];
}

const fact = ({ from, to }: Span, names: readonly Name[], isIn: Fact['isIn']): Fact => ({
  from,
  to,
  rule: 'name',
  isSure: false,
  isEverywhere: names.some(({ quiet }) => quiet),
  isIn: (other) => names.some((name) => isNamed(name, other.names)) || isIn(other),
});

/** What a text says by a name: that name, and in a description, as `analysts in Norway`, each word that is a name. */
function factsOf(named: Named, text: string, words: readonly Word[], find: FindNamed): Fact[] {
  const within = words.filter((word) => overlaps(word, named));
  if (within.every((word) => isProper(text, word)))
    return [fact(named, named.names, (other) => share(within, other) === 1)];
  const capitals = within.filter((word) => isCapital(text, word));
  return [
    fact(
      named,
      named.names,
      (other) =>
        share(
          within.filter((word) => !capitals.includes(word)),
          other,
        ) >= 0.5,
    ),
    ...capitals.map((word) => {
      const names = find(text.slice(word.from, word.to)).flatMap(({ names }) => names);
      return fact(word, [...named.names, ...names], (other) => share([word], other) === 1);
    }),
  ];
}

/** Whether a word is written as a part of a proper name is; the short ones in it are not. */
const isProper = (text: string, { from, to }: Word): boolean => to - from < 4 || /^[\p{Lu}\d]/u.test(text.slice(from));

const isCapital = (text: string, { from, to, key }: Word): boolean =>
  /^\p{Lu}(?![IVX]* centur)/u.test(text.slice(from)) &&
  to - from > 1 &&
  !/\d/.test(key) &&
  !months.includes(text.slice(from, to));

/** The share of words, the short ones apart, that stand in a text too. */
function share(words: readonly Word[], { forms }: Said): number {
  const long = words.filter(({ from, to }) => to - from > 3);
  const counted = long.length ? long : words;
  const there = counted.filter(({ key, bare, stem }) => [key, bare, stem].some((form) => forms.has(form)));
  return there.length / counted.length;
}

/** Whether a name is among others, or the power is whose capital stands for it. */
export function isNamed(name: Name, named: ReadonlySet<Name>): boolean {
  if (named.has(name)) return true;
  if (!name.quiet) return false;
  const standsFor = (one: Name, other: Name): boolean =>
    one.relations.some(({ kind, name }) => kind === 'located-in' && name === other);
  return [...named].some((other) => other.quiet && (standsFor(name, other) || standsFor(other, name)));
}
