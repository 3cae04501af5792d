import type { Layout } from '../../common/search/data.ts';
import type { Word } from '../../common/search/words.ts';
import type { Span } from '../../common/span.ts';
import { directiveInParagraph } from '../../common/text-fragment.ts';
import type { Entry, List, Text } from './list.ts';
import { placesOf, type Place } from './match.ts';
import type { Filters, Pagefind, PagefindData } from './pagefind.ts';
import { findIn, ranked, tiers, type Found, type Reading } from './read.ts';

/** Where passages are looked for. */
export interface Search {
  readonly pagefind: Pagefind;
  /** The article and the stance that they must have, if one was chosen. */
  readonly scope: Readonly<Record<string, string>>;
  /** When so many passages are found, no more are looked for. */
  readonly enough: number;
}

/** A paragraph of a brief or of a source that has something of a query. */
export interface Passage extends Entry {
  readonly layout: Layout;
  /** What answers the query. */
  readonly places: readonly Span[];
  /** Whether it is in one sentence. */
  readonly isNear: boolean;
}

/**
 * Looks for passages. Pagefind drops words that it does not know and shortens others, so what it finds is looked through: a
 * passage has all that is asked for, in the same words or in forms of them.
 * @throws if part of the index does not come
 */
export async function findPassages(reading: Reading, list: List, search: Search): Promise<Found[]> {
  const { text, words, wants, wanted } = reading;
  const named = wants.filter(({ names }) => names.length);
  const rest = wants.filter(({ names }) => !names.length).flatMap(({ words }) => words);
  const { scope, enough } = search;
  const lists = await Promise.all([
    words.length > 1 ? ask(search, `"${text.replaceAll('"', ' ')}"`) : [],
    named.length ? ask(search, keysOf(rest), { ...scope, all: named.map(filterOf) }) : [],
    ask(search, keysOf(wanted)),
  ]);
  const candidates = [...new Map(lists.flat().map((result) => [result.id, result])).values()];
  const found: Found[] = [];
  for (let at = 0; at < candidates.length && found.length < enough; at += enough) {
    const data = await Promise.all(candidates.slice(at, at + enough).map((result) => result.data()));
    found.push(...data.flatMap((one) => answering(passageOf(one, reading, list), reading)));
  }
  if (!found.length && !Object.keys(scope).length) await proveWhole(wanted, list, search);
  return ranked(found);
}

const ask = async ({ pagefind, scope }: Search, words: string | null, filters: Filters = scope) =>
  (await pagefind.search(words, { filters })).results;

const keysOf = (words: readonly Word[]): string | null => words.map(({ key }) => key).join(' ') || null;

const filterOf = ({ names }: { names: readonly Entry[] }): Filters => ({ any: names.map(({ id }) => ({ name: id })) });

/** Pagefind passes over parts of its index that do not come; a word that the passages have is then in none. */
async function proveWhole(wanted: readonly Word[], { inPassages }: List, search: Search): Promise<void> {
  const known = wanted.filter(({ key }) => /^[a-z]+$/.test(key) && inPassages.has(key));
  const each = await Promise.all(known.map(({ key }) => ask(search, key)));
  if (each.some(({ length }) => !length)) throw new Error('A part of the index of passages did not come.');
}

/**
 * The passages that have most of what is telling in a query.
 * @throws if part of the index does not come
 */
export async function closestPassages(reading: Reading, list: List, search: Search): Promise<Passage[]> {
  const each = await Promise.all(reading.wanted.map(({ key }) => ask(search, key)));
  const results = new Map(each.flat().map((result) => [result.id, result]));
  const best = closest(each.map((some) => some.map(({ id }) => id)));
  const data = await Promise.all(best.map((id) => results.get(id)!.data()));
  return data.map((one) => passageOf(one, reading, list)).filter(({ places }) => places.length);
}

/** The three that have most of what is telling: each word the more the fewer have it. */
export function closest<T>(having: readonly (readonly T[])[]): T[] {
  const weightOf = (one: T): number =>
    having.reduce((sum, some) => sum + (some.includes(one) ? 1 / Math.log(some.length + 1.5) : 0), 0);
  return [...new Set(having.flat())].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 3);
}

const passages = new WeakMap<PagefindData, Text>();

/** A paragraph as an answer to a query, of which it has all or a part. */
function passageOf(data: PagefindData, reading: Reading, list: List): Passage {
  const { url, content, filters } = data;
  const said = passages.get(data) ?? list.text(content);
  passages.set(data, said);
  const layout = JSON.parse(filters['layout']![0]!) as Layout;
  const { places, isNear } = nearest(content, placesOf(reading, said.words));
  const lit = places.flatMap((one) => directiveInParagraph(content, apparatusOf(layout), one, layout.echoed) ?? []);
  const id = url.split('#')[1]!;
  return {
    kind: /^s\d/.test(id) ? 'sources' : 'passages',
    id,
    path: url.slice(1) + (lit.length ? `:~:${[...new Set(lit)].slice(0, 3).join('&')}` : ''),
    called: [],
    said: [said],
    about: [],
    names: [...list.names, ...list.articles].filter(({ id }) => filters['name']!.includes(id)),
    articles: [list.articles.findIndex(({ id }) => id === filters['article']![0])],
    layout,
    places,
    isNear,
  };
}

/** A passage that has all that is asked for, and some of it in its words: an author alone is no question about all that he wrote. */
function answering(entry: Passage, reading: Reading): Found[] {
  const found = findIn(entry, reading);
  if (!found || (reading.wanted.length && !entry.places.length)) return [];
  return [{ ...found, tier: found.tier === tiers.words && !entry.isNear ? tiers.scattered : found.tier }];
}

/** What the page sets between the words: a sign at the end of a passage; a note's number, which touches the word before it. */
export const apparatusOf = ({ passages, notes }: Layout): Span[] => [
  ...passages.map(([, to]) => ({ from: to, to })),
  ...notes.map((to) => ({ from: to - 1, to })),
];

/** Of the places of several things one of each: in the sentence that has most of them, or else the first. */
function nearest(text: string, each: readonly (readonly Place[])[]): { places: Span[]; isNear: boolean } {
  const ends = [...Array.from(text.matchAll(/[.!?]['"’”)]*\s/g), ({ index }) => index), text.length];
  const sentences = ends.map((end, at) =>
    each.flatMap((places) => places.find(({ from }) => from < end && from >= (ends[at - 1] ?? 0)) ?? []),
  );
  const [best = []] = sentences.sort((a, b) => b.length - a.length);
  const places = each.flatMap((places) => places.find((place) => best.includes(place)) ?? places[0] ?? []);
  return { places: places.sort((a, b) => a.from - b.from), isNear: best.length === places.length };
}
