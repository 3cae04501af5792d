import { slugOf, type List, type Listed } from './list.ts';
import { WHOLE, matcher, typed, type Match, type Typed } from './matching.ts';
import type { Spelling } from './vocabulary.ts';
import { isSmall, wordsOf } from './words.ts';

/** A name, claim or article that has all words of a query. */
export interface Found extends Match {
  readonly entry: Listed;
}

interface Within {
  readonly entry: Listed;
  readonly from: number;
  readonly to: number;
}

/** How a query was read, and what has all its words. */
export interface Reading extends Typed {
  /** The best first, as are the others. */
  readonly names: readonly Found[];
  readonly claims: readonly Found[];
  readonly articles: readonly Found[];
  /** The name that the query is, in this or another spelling, or the only one that it may be if it is misspelt. */
  readonly name: Listed | undefined;
  /** Names that are spelt out within a longer query, each with its place there, `text.slice(from, to)`. */
  readonly within: readonly Within[];
  /** The query as the list spells it, if it had to be corrected. */
  readonly corrected: string | undefined;
  /** Whether the query is a claim's title, or words that stand there one after another and answer no name better. */
  readonly asksForClaim: boolean;
}

/** Reads a query. */
export function read(list: List, text: string): Reading {
  const reading = readWords(list, text);
  const bare = list.vocabulary.forgiving?.withoutTitle(text) ?? text;
  if ((reading.name && !reading.corrected) || bare === text) return reading;
  const titled = readWords(list, bare);
  const shift = text.length - bare.length;
  return titled.name && (!reading.name || !titled.corrected)
    ? {
        ...titled,
        ...typed(text),
        within: titled.within.map(({ entry, from, to }) => ({ entry, from: from + shift, to: to + shift })),
      }
    : reading;
}

function readWords(list: List, text: string): Reading {
  const query = typed(text);
  const slug = slugOf(text);
  const within = namesWithin(list, text);
  const match = matcher(query, list.vocabulary);
  const find = (entries: readonly Listed[], matches: (entry: Listed) => (Match | undefined)[]): Found[] =>
    entries
      .flatMap((entry) =>
        matches(entry)
          .flatMap((match) => (match ? { ...match, entry, score: match.score - (entry.id === slug ? 1 : 0) } : []))
          .sort(byScore)
          .slice(0, 1),
      )
      .sort(byScore);
  let names = find(list.names, ({ spellings }) => {
    const matches = spellings.map(match).filter((found) => found !== undefined);
    // Else words of several spellings: the first name in one transliteration, the family name in another.
    const mixed = matches.some(isAsTyped)
      ? undefined
      : match({ text: '', run: '', words: spellings.flatMap(({ words }) => words) });
    return [...matches, mixed && { ...mixed, score: WHOLE + mixed.score }];
  });
  // In a claim a name that it is about may have any spelling.
  let claims = find(list.claims, ({ spellings: [title, all = title], names }) => {
    const about = names.flatMap((name) =>
      within.some(({ entry }) => entry === name) ? name.spellings : name.spellings[0]!,
    );
    const whole = match({ ...all!, words: [all!, ...about].flatMap(({ words }) => words) });
    return [match(title!), whole && { ...whole, score: WHOLE + whole.score }];
  });
  let articles = find(list.articles, ({ spellings }) => spellings.map(match));
  // As long as something has the words as they were typed, nothing is taken to be misspelt.
  if ([...names, ...claims, ...articles].some(isAsTyped))
    [names, claims, articles] = [names.filter(isAsTyped), claims.filter(isAsTyped), articles.filter(isAsTyped)];
  const [first] = names;
  const isOnlyGuess = !!first?.corrected.size && names.length + claims.length + articles.length === 1;
  const name = first && (first.score < WHOLE || isOnlyGuess) ? first.entry : undefined;
  const [claim] = claims;
  const [best] = [...names, ...claims, ...articles].sort(byScore);
  return {
    ...query,
    names,
    name,
    articles,
    claims: [
      ...claims,
      ...list.claims.flatMap((entry) =>
        name && entry.names.includes(name) && !claims.some((found) => found.entry === entry)
          ? { ...first!, entry }
          : [],
      ),
    ],
    within: within.filter((inside) => !names.some(({ entry }) => entry === inside.entry)),
    corrected: best?.corrected.size ? correct(text, best.corrected) : undefined,
    asksForClaim:
      !!claim &&
      (claim.score < WHOLE ||
        ((!first || claim.score < first.score) && placeOf(query.keys, keysOf(claim.entry.spellings[0]!)) >= 0)),
  };
}

/** Whether the list itself has an answer. */
export const isListed = ({ names, claims, articles }: Reading): boolean =>
  names.length + claims.length + articles.length > 0;

const isAsTyped = ({ corrected }: Match): boolean => !corrected.size;

/** What has the words as they were typed comes first. */
const byScore = (a: Match, b: Match): number =>
  Math.sign(a.corrected.size) - Math.sign(b.corrected.size) || a.score - b.score;

/** Names of which a spelling stands in a query, the longest first; no shorter one inside of a longer. */
function namesWithin({ names }: List, text: string): Within[] {
  const words = wordsOf(text);
  const keys = words.map(({ key }) => key);
  if (keys.length < 2) return [];
  const found = names
    .flatMap((entry) =>
      entry.spellings.flatMap((spelling) => {
        if (!keys.includes(spelling.words[0]?.key ?? '')) return [];
        const sought = keysOf(spelling);
        const at = sought.every(isSmall) ? -1 : placeOf(sought, keys);
        return at < 0 ? [] : [{ entry, from: words[at]!.from, to: words[at + sought.length - 1]!.to }];
      }),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  return found.filter(
    (one, index) =>
      !found.slice(0, index).some(({ from, to, entry }) => entry === one.entry || (one.from < to && from < one.to)),
  );
}

const keysOf = ({ words }: Spelling): string[] => words.map(({ key }) => key);

/** Where some keys stand one after another among others, or -1. */
const placeOf = (sought: readonly string[], keys: readonly string[]): number =>
  keys.findIndex((_, from) => sought.every((key, offset) => keys[from + offset] === key));

function correct(text: string, corrected: ReadonlyMap<string, string>): string {
  const words = wordsOf(text);
  // A whole name that was run together.
  const whole = corrected.get(words.map(({ key }) => key).join(' '));
  return (
    whole ??
    words.reduceRight(
      (result, { key, from, to }) =>
        result.slice(0, from) + (corrected.get(key) ?? result.slice(from, to)) + result.slice(to),
      text,
    )
  );
}
