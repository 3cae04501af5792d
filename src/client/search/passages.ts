import type { Filters, Pagefind, PagefindData, PagefindResult } from './pagefind.ts';
import { findPlaces, type Answer, type Place } from './places.ts';
import { typed } from '../../common/search/matching.ts';
import { variantsOf } from './variants.ts';

/** What is looked for in the words of the briefs. */
export interface PassageQuery {
  /** If it is empty, all that the filters leave is found. */
  text: string;
  /** Spellings of the name that the query is, if it is one. */
  spellings: readonly string[];
  /** Names within a longer query, the places apart, each with its spellings. */
  within: readonly (Place & { spellings: readonly string[] })[];
  filters: Filters;
  /** Of results. */
  limit: number;
  /** The word that a misspelt one may have been meant to be. */
  suggest(word: string): string | undefined;
}

/** How many times as many results are looked through as are wanted. */
const patience = 4;

/** A record that has all words of a query. */
export interface Passage extends PagefindData, Answer {}

export interface Passages {
  found: Passage[];
  /** The query that was looked for in the end, if words of it had to be corrected. */
  corrected: string | undefined;
}

/**
 * Looks for a query in the index. Pagefind drops words that it does not know and returns what has the rest; here a result
 * has every word, or the corrected query is returned with it. A result with the words as they stand in the query comes
 * before one that has them apart.
 */
export async function findPassages(pagefind: Pagefind, query: PassageQuery): Promise<Passages> {
  if (!query.text) return { found: await findAll(pagefind, query), corrected: undefined };
  const found = await findAsTyped(pagefind, query, query.text);
  if (found.length || query.spellings.length) return { found, corrected: undefined };
  const corrected = await correct(pagefind, query);
  return corrected ? { found: await findAsTyped(pagefind, query, corrected), corrected } : { found, corrected };
}

async function findAll(pagefind: Pagefind, { filters }: PassageQuery): Promise<Passage[]> {
  const { results } = await pagefind.search(null, { filters });
  const all = await Promise.all(results.map((result) => result.data()));
  return all
    .filter((data) => passes(data, filters))
    .sort((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }))
    .map((data) => ({ ...data, phrase: false, places: [] }));
}

async function findAsTyped(
  pagefind: Pagefind,
  { spellings, filters, limit }: PassageQuery,
  text: string,
): Promise<Passage[]> {
  const variants = variantsOf(text);
  const are = await Promise.all(variants.map((variant) => isKnown(pagefind, variant)));
  const known = variants.filter((_, index) => are[index]);
  const apart = await all(known.map((variant) => pagefind.search(variant, { filters })));
  const together = await all(
    [...known.filter((variant) => /\s/.test(variant.trim())), ...spellings].map((words) =>
      pagefind.search(`"${words.replaceAll('"', '')}"`, { filters }),
    ),
  );
  const rank = new Map(apart.map(({ id }, index) => [id, index]));
  together.sort(
    (a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || b.words.length - a.words.length,
  );
  const candidates = new Map([...together, ...apart].map((result) => [result.id, result]));
  return check([...candidates.values()], text, { spellings, filters, limit });
}

const all = async (searches: Promise<{ results: PagefindResult[] }>[]): Promise<PagefindResult[]> =>
  (await Promise.all(searches)).flatMap(({ results }) => results);

/** Whether the index has each word that a result must have. */
async function isKnown(pagefind: Pagefind, text: string): Promise<boolean> {
  const { wanted } = typed(text);
  const words = text.split(/\s+/).filter((word) => typed(word).keys.some((key) => wanted.includes(key)));
  const found = await Promise.all(words.map((word) => pagefind.search(word)));
  return wanted.length > 0 && found.every(({ results }) => results.length);
}

/** Loads results, the best first, until enough of them are found to answer the query. */
async function check(
  candidates: PagefindResult[],
  text: string,
  { spellings, filters, limit }: Pick<PassageQuery, 'spellings' | 'filters' | 'limit'>,
): Promise<Passage[]> {
  const sought = { ...typed(text), spellings };
  const found: Passage[] = [];
  for (let at = 0; at < Math.min(candidates.length, patience * limit) && found.length < limit; at += limit) {
    const batch = candidates.slice(at, at + limit);
    const loaded = await Promise.all(batch.map((result) => result.data()));
    for (const [index, data] of loaded.entries()) {
      const answer =
        passes(data, filters) && findPlaces(withoutLabels(data), sought, offsetsOf(data.content, batch[index]!.words));
      if (answer) found.push({ ...data, ...answer });
    }
  }
  return [...found.filter(({ phrase }) => phrase), ...found.filter(({ phrase }) => !phrase)].slice(0, limit);
}

/** Pagefind passes over a filter that no record has such a value for. */
const passes = ({ filters: has }: PagefindData, filters: Filters): boolean =>
  Object.entries(filters).every(([name, value]) => has[name]?.includes(value));

/** What is said of a claim names the articles, by labels that a reader does not look for there; offsets stay. */
const withoutLabels = ({ content, filters }: PagefindData): string =>
  (filters['label'] ?? []).reduce(
    (text, label) => text.replaceAll(label, (found) => '\ufffc'.repeat(found.length)),
    content,
  );

/** Where stretches between white space begin, by their count. */
function offsetsOf(text: string, counts: readonly number[]): Set<number> {
  const stretches = Array.from(text.matchAll(/\S+/g));
  return new Set(counts.flatMap((count) => typedOffsets(stretches[count])));
}

const typedOffsets = (stretch: RegExpMatchArray | undefined): number[] =>
  stretch ? Array.from({ length: stretch[0].length }, (_, offset) => stretch.index! + offset) : [];

/** The query with what the index does not know replaced: a name by another spelling of it, a word by one that it may be. */
async function correct(pagefind: Pagefind, { text, within, suggest }: PassageQuery): Promise<string | undefined> {
  let respelt = text;
  for (const { from, to, spellings } of [...within].sort((a, b) => b.from - a.from)) {
    if (await isKnown(pagefind, text.slice(from, to))) continue;
    for (const spelling of spellings)
      if (await isKnown(pagefind, spelling)) {
        respelt = respelt.slice(0, from) + spelling + respelt.slice(to);
        break;
      }
  }
  let corrected = '';
  for (const [word] of respelt.matchAll(/\S+|\s+/g)) {
    const isUnknown = typed(word).keys.length > 0 && !(await isKnown(pagefind, word));
    const meant = isUnknown ? suggest(word) : word;
    if (meant === undefined) return undefined;
    corrected += meant;
  }
  return corrected === text ? undefined : corrected;
}
