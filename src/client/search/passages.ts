import type { Layout } from '../../common/search/data.ts';
import type { Word } from '../../common/search/words.ts';
import type { Span } from '../../common/span.ts';
import { directiveInParagraph } from '../../common/text-fragment.ts';
import { type Entry, type List, type Text } from './list.ts';
import { placesOf, type Place } from './match.ts';
import type { Filters, Pagefind, PagefindData, PagefindResult } from './pagefind.ts';
import { findIn, ranked, tiers, type Found, type Reading } from './read.ts';

/** By what passages are filtered; empty for all. */
export interface Scope {
  readonly article: string;
  readonly stance: string;
  /** `brief` or `source`, where there are both. */
  readonly text?: string;
}

/** Where passages are looked for. */
export interface Search {
  readonly pagefind: Pagefind;
  readonly scope: Scope;
  /** When so many passages are found, no more are looked for. */
  readonly enough: number;
}

/** A paragraph of a brief or of a source that has something of a query. */
export interface Passage extends Entry {
  readonly article: Entry;
  /** Whether it is asked for by its article or that one's author, whom it does not name. */
  readonly isOwn: boolean;
  readonly layout: Layout;
  /** What answers the query, in the order of the text. */
  readonly places: readonly Span[];
}

/**
 * Looks for passages. Pagefind drops words that it does not know and shortens others, so what it finds is looked through: a
 * passage has all that is asked for, in the same words or in forms of them.
 * @throws if part of the index does not come
 */
export async function findPassages(
  reading: Reading,
  list: List,
  { pagefind, scope, enough }: Search,
): Promise<Found[]> {
  const { text, words, wants, wanted } = reading;
  const rest = wants.filter(({ names }) => !names.length).flatMap(({ words }) => words);
  const named = wants
    .filter(({ names }) => names.length)
    .map(({ names }) => ({ any: names.flatMap((name) => filtersOf(name, list)) }));
  const lists = await Promise.all([
    words.length > 1 ? search(pagefind, `"${text.replaceAll('"', ' ')}"`, scope) : [],
    named.length ? search(pagefind, keysOf(rest), scope, named) : [],
    search(pagefind, keysOf(wanted), scope),
  ]);
  const candidates = [...new Map(lists.flat().map((result) => [result.id, result])).values()];
  const found: Found[] = [];
  for (let at = 0; at < candidates.length && found.length < enough; at += enough) {
    const data = await Promise.all(candidates.slice(at, at + enough).map((result) => result.data()));
    found.push(...data.map((one) => passageOf(one, reading, list)).filter(({ tier }) => tier < tiers.within));
  }
  if (!found.length && !scope.article && !scope.stance) await proveWhole(pagefind, wanted, list);
  return ranked(found);
}

/** What passages have that name something, or that are of somebody. */
const filtersOf = (name: Entry, { articles }: List): Filters[] => [
  { name: name.id },
  ...articles
    .filter((article) => article === name || article.names.includes(name))
    .map(({ id }): Filters => ({ article: id })),
];

/** Pagefind passes over parts of its index that do not come; a word that the passages have is then in none. */
async function proveWhole(pagefind: Pagefind, wanted: readonly Word[], { words }: List): Promise<void> {
  const known = wanted.filter(({ key }) => /^[a-z]+$/.test(key) && words?.has(key));
  const each = await Promise.all(known.map(({ key }) => pagefind.search(key)));
  if (each.some(({ results }) => !results.length)) throw new Error('A part of the index of passages did not come.');
}

/**
 * The passages that have most of what is telling in a query.
 * @throws if part of the index does not come
 */
export async function closestPassages(reading: Reading, list: List, { pagefind, scope }: Search): Promise<Found[]> {
  const each = await Promise.all(reading.wanted.map((word) => search(pagefind, word.key, scope)));
  const results = new Map(each.flat().map((result) => [result.id, result]));
  const best = closest(each.map((some) => some.map(({ id }) => id))).slice(0, 3);
  const data = await Promise.all(best.map((id) => results.get(id)!.data()));
  return data.map((one) => passageOf(one, reading, list));
}

/** Those that have most of what is telling, the best first; each word the more telling the fewer have it. */
export function closest<T>(having: readonly (readonly T[])[]): T[] {
  const weights = having.map(({ length }) => (length ? 1 / Math.log(length + 1.5) : 1));
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
  const found = new Map<T, number[]>();
  for (const [at, some] of having.entries())
    for (const one of some) found.set(one, [...(found.get(one) ?? []), weights[at]!]);
  return [...found]
    .filter(([, of]) => of.length > 1 && sum(of) >= sum(weights) / 2)
    .sort(([, a], [, b]) => sum(b) - sum(a))
    .map(([one]) => one);
}

const texts = new Map<string, Text>();

/** A paragraph as an answer to a query, of which it has all or a part. */
function passageOf({ url, content, filters }: PagefindData, reading: Reading, list: List): Found & { entry: Passage } {
  const said = texts.get(url) ?? list.text(content);
  texts.set(url, said);
  const place = list.articles.findIndex(({ id }) => id === filters['article']![0]);
  const article = list.articles[place]!;
  const isOf = (name: Entry): boolean => name === article || article.names.includes(name);
  const layout = JSON.parse(filters['layout']![0]!) as Layout;
  const { each } = placesOf(reading, said.words);
  const { places, isNear } = nearest(content, each);
  const lit = places
    .slice(0, 3)
    .flatMap((one) => directiveInParagraph(content, apparatusOf(layout), one, layout.echoed) ?? []);
  const isSource = filters['text']?.[0] === 'source';
  const entry: Passage = {
    kind: isSource ? 'sources' : 'passages',
    id: url.split('#')[1]!,
    path: url.slice(1) + (lit.length ? `:~:${[...new Set(lit)].join('&')}` : ''),
    called: [],
    slug: list.text(''),
    said: [said],
    about: [],
    names: [...list.names.filter(({ id }) => filters['name']?.includes(id)), article, ...article.names],
    articles: [place],
    data: {},
    layout,
    places,
    article,
    isOwn: each.some(({ length }, at) => !length && reading.wants[at]!.names.some(isOf)),
  };
  // An author alone is no question about all that he wrote.
  const isAsked = !entry.isOwn || places.length > 0;
  const found = (isAsked && findIn(entry, reading)) || { form: 0, left: 0, tier: tiers.within };
  const tier = found.tier === tiers.words && !isNear ? tiers.scattered : found.tier + (entry.isOwn ? tiers.own : 0);
  return { ...found, entry, tier };
}

/** What the page sets between the words: a sign at the end of a passage; a note's number, which touches the word before it. */
export const apparatusOf = ({ passages, notes }: Layout): Span[] => [
  ...passages.map(([, to]) => ({ from: to, to })),
  ...notes.map((to) => ({ from: to - 1, to })),
];

/** Of the places of several things one of each, in that sentence if one has all, else in the one that has most. */
function nearest(text: string, all: readonly (readonly Place[])[]): { places: Span[]; isNear: boolean } {
  const each = all.filter(({ length }) => length);
  const ends = Array.from(text.matchAll(/[.!?]['"’”)]*\s/g), ({ index }) => index);
  const sentenceOf = ({ from }: Span): number => ends.filter((end) => end < from).length;
  const count = (sentence: number): number =>
    each.filter((places) => places.some((place) => sentenceOf(place) === sentence)).length;
  const [best = 0] = each
    .flat()
    .map(sentenceOf)
    .sort((a, b) => count(b) - count(a));
  const places = each.map((places) => places.find((place) => sentenceOf(place) === best) ?? places[0]!);
  return {
    places: (each.length === 1 ? [...each[0]!] : places).sort((a, b) => a.from - b.from),
    isNear: count(best) === each.length,
  };
}

const keysOf = (words: readonly Word[]): string | null => words.map(({ key }) => key).join(' ') || null;

async function search(
  pagefind: Pagefind,
  text: string | null,
  scope: Scope,
  named: readonly Filters[] = [],
): Promise<PagefindResult[]> {
  const chosen = Object.entries(scope).flatMap(([name, value]): Filters[] => (value ? [{ [name]: value }] : []));
  const { results } = await pagefind.search(
    text,
    named.length + chosen.length ? { filters: { all: [...named, ...chosen] } } : {},
  );
  return results;
}
