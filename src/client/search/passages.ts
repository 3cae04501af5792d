import type { Word } from '../../common/search/words.ts';
import { partly, passageOf, wantsOf, type Passage } from './check.ts';
import { BEGUN, type Query } from './match.ts';
import type { Filters, Pagefind, PagefindResult } from './pagefind.ts';
import type { Reading } from './read.ts';

/** What part of what is telling in a query the closest passages have. */
const most = 0.5;

/** By what passages are filtered; empty for all. */
export interface Scope {
  readonly article: string;
  readonly stance: string;
  /** Where there are both. */
  readonly text?: 'brief' | 'source';
}

/**
 * Looks for passages. Pagefind drops words that it does not know and shortens others, so what it finds is looked through: a
 * passage has all that is asked for, in the same words or in forms of them.
 * @param enough when so many are found, no more are looked for; so many are loaded at a time
 * @param known keys of all words that the passages have
 * @throws if part of the index does not come
 */
export async function findPassages(
  pagefind: Pagefind,
  reading: Reading,
  scope: Scope,
  enough: number,
  known?: ReadonlySet<string>,
): Promise<Passage[]> {
  const { query } = reading;
  const wants = wantsOf(reading);
  const phrase = query.words.length > 1 ? query.text.replaceAll('"', ' ') : '';
  const rest = wants.filter(({ names }) => !names.length).flatMap(({ words }) => words);
  const named = wants
    .filter(({ names }) => names.length)
    .map(({ names }) => ({ name: { any: names.map(({ id }) => id) } }));
  const lists = await Promise.all([
    phrase.trim() ? search(pagefind, `"${phrase}"`, scope) : [],
    named.length ? search(pagefind, keysOf(rest) || null, scope, named) : [],
    search(pagefind, keysOf(query.wanted) || null, scope),
  ]);
  const candidates = [...new Map(lists.flat().map((result) => [result.id, result])).values()];
  const found: Passage[] = [];
  for (let at = 0; at < candidates.length && found.length < enough; at += enough) {
    const data = await Promise.all(candidates.slice(at, at + enough).map((result) => result.data()));
    found.push(...data.flatMap((one) => passageOf(one, query, wants) ?? []));
  }
  if (!found.length && !scope.article && !scope.stance) await proveWhole(pagefind, query, known);
  const isFinished = found.some(({ form }) => form < BEGUN);
  return found
    .filter(({ form }) => !isFinished || form < BEGUN)
    .map((passage, at) => ({ passage, at }))
    .sort((a, b) => a.passage.tier - b.passage.tier || b.passage.places.length - a.passage.places.length || a.at - b.at)
    .map(({ passage }) => passage);
}

/** Pagefind passes over parts of its index that do not come; a word that the passages have is then in none. */
async function proveWhole(pagefind: Pagefind, { wanted }: Query, known?: ReadonlySet<string>): Promise<void> {
  const words = wanted.filter(({ key }) => /^[a-z]+$/.test(key) && known?.has(key));
  const each = await Promise.all(words.map(({ key }) => pagefind.search(key)));
  if (each.some(({ results }) => !results.length)) throw new Error('A part of the index of passages did not come.');
}

/**
 * The passages that have most of what is telling in a query, each word the more telling the fewer passages have it.
 * @throws if part of the index does not come
 */
export async function closestPassages(pagefind: Pagefind, { query }: Reading, scope: Scope): Promise<Passage[]> {
  const each = await Promise.all(query.wanted.map((word) => search(pagefind, word.key, scope)));
  const weights = each.map(({ length }) => (length ? 1 / Math.log(length + 1.5) : 1));
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
  const best = [...new Map(each.flat().map((result) => [result.id, result])).values()]
    .map((result) => ({ result, having: weights.filter((_, at) => each[at]!.some(({ id }) => id === result.id)) }))
    .filter(({ having }) => having.length > 1 && sum(having) >= sum(weights) * most)
    .sort((a, b) => sum(b.having) - sum(a.having));
  const data = await Promise.all(best.slice(0, 3).map(({ result }) => result.data()));
  return data.map((one) => partly(one, query));
}

const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

async function search(
  pagefind: Pagefind,
  text: string | null,
  scope: Scope,
  named: Filters[] = [],
): Promise<PagefindResult[]> {
  const chosen = Object.entries(scope).flatMap(([name, value]): Filters[] => (value ? [{ [name]: value }] : []));
  const { results } = await pagefind.search(text, {
    filters: named.length + chosen.length ? { all: [...named, ...chosen] } : {},
  });
  return results;
}
