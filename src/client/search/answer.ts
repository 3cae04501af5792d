import { isForeign, isForm, isSmall, type Word } from '../../common/search/words.ts';
import { correct, nearestNames } from './correct.ts';
import { echo } from './echo.ts';
import type { Entry, List } from './list.ts';
import { find, groupsOf, read, type Found, type Group, type Query, type Want } from './match.ts';
import { findPassages, type Search } from './passages.ts';

/** What a query has for an answer. */
export interface Answer {
  /** As it was read. */
  readonly query: Query;
  readonly groups: readonly Group[];
  /** Whether there may be more passages than those that were looked for. */
  readonly isMore: boolean;
  /** What a reader is told of it, if it is not all that was asked. */
  readonly remark: string;
  /** If there is nothing: the nearest names. */
  readonly near: readonly Entry[];
}

/**
 * Answers a query in four steps, the later ones only where those before find nothing: what the list has, the passages, both
 * with words put right that neither knows, and the names and claims spelt out in the query.
 * @throws if the passages do not come
 */
export async function answer(text: string, list: List, search: Search): Promise<Answer> {
  const whole = async (query: Query) => {
    const { passages, isMore } = await findPassages(query, list, search);
    return { passages, isMore, groups: groupsOf(find(query, [...list.entries, ...passages]), search.scope) };
  };
  const query = read(list, text);
  const { passages, ...found } = await whole(query);
  if (found.groups.length) return { query, ...found, remark: '', near: [] };
  const meant = correct(query, list);
  if (meant) {
    const { passages: _, ...corrected } = await whole(meant.query);
    if (corrected.groups.length) return { ...meant, ...corrected, near: [] };
  }
  const parts = partsOf(query, list, passages);
  const shown = groupsOf(parts, search.scope);
  if (shown.length) return { query, groups: shown, remark: remarkOn(parts, query), near: [], isMore: false };
  const nothing = text ? `Nothing found for “${echo(text)}”` : 'Nothing found';
  const remark = Object.keys(search.scope).length
    ? `${nothing} that fits the filters.`
    : `${nothing}: no name, claim, article, event or passage has it, as it is typed or with a slip put right.`;
  return { query, groups: [], remark, near: nearestNames(query, list), isMore: false };
}

/**
 * What has parts of a query of which nothing has all: the names spelt out in it, the longest first, then the rarest, which the
 * list has last; claims and passages with most of its words, which lead if they have more than the names and than half.
 */
function partsOf({ text, words, wants }: Query, { entries }: List, passages: readonly Entry[]): Found[] {
  // Words of other scripts are in names alone.
  const kinds = isForeign(text) ? ['claims', 'names'] : ['claims'];
  const telling = words.filter((word) => !isSmall(word));
  const partly = (some: readonly Entry[]): Found[] =>
    some
      .map((entry) => ({ entry, tier: telling.filter((word) => !has(entry, word)).length, left: 0 }))
      .sort((a, b) => a.tier - b.tier)
      .filter(({ tier }, at) => tier < telling.length && at < 3);
  const place = ({ names }: Want): number => entries.indexOf(names.at(-1)!);
  const spelt = wants
    .filter(({ names }) => names.length)
    .sort((a, b) => b.words.length - a.words.length || place(b) - place(a));
  const inNames = spelt.flatMap(({ words }) => words).length;
  const tier = Math.min(telling.length - inNames, telling.length / 2);
  return [
    ...spelt.flatMap(({ names }) => names.map((entry) => ({ entry, tier, left: 0 }))),
    ...partly(entries.filter(({ kind }) => kinds.includes(kind))),
    ...partly(passages),
  ];
}

/** What is told of parts: which words none of them has. */
function remarkOn(parts: readonly Found[], { text, words }: Query): string {
  const left = words.filter((word) => !isSmall(word) && !parts.some(({ entry }) => has(entry, word)));
  const out = [...new Set(left.map(({ from, to }) => `‘${text.slice(from, to)}’`))].join(', ');
  const why = out ? `Nothing has all of these words; left out: ${out}.` : 'Nothing has all of these words together.';
  return `${why} Shown is what comes closest.`;
}

const has = ({ spelt, said }: Entry, word: Word): boolean =>
  [...spelt, ...said].some(({ words }) => words.some((other) => isForm(word, other)));
