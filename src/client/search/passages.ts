import type { Layout } from '../../common/search/data.ts';
import type { Span } from '../../common/span.ts';
import { wordsOf, type Word } from '../../common/search/words.ts';
import type { Entry } from './list.ts';
import { BEGUN, boundTo, runsOf, SAME, type Form, type Query } from './match.ts';
import type { Filters, Pagefind, PagefindData, PagefindResult } from './pagefind.ts';
import { tiers, type Reading } from './read.ts';

/** A paragraph of a brief that has all of a query. */
export interface Passage {
  /** Under the base path, with its fragment. */
  readonly url: string;
  readonly slug: string;
  readonly text: string;
  readonly layout: Layout;
  readonly tier: number;
  /** Of the word that is furthest from what was typed. */
  readonly form: Form;
  /** What answers the query, in the order of the text. */
  readonly places: readonly Span[];
}

/** What part of what is telling in a query the closest passages have. */
const enough = 0.6;

/** By what passages are filtered; empty for all. */
export interface Scope {
  readonly article: string;
  readonly stance: string;
}

/** Of what is asked for: words one after another, or a name by any of its spellings. */
interface Want {
  readonly words: readonly Word[];
  readonly names: readonly Entry[];
}

/**
 * Looks for passages. Pagefind drops words that it does not know and shortens others, so what it finds is looked through: a
 * passage has all that is asked for, in the same words or in forms of them.
 * @param limit of paragraphs that are looked through
 * @param known keys of all words that the passages have
 * @throws if part of the index does not come
 */
export async function findPassages(
  pagefind: Pagefind,
  reading: Reading,
  scope: Scope,
  limit: number,
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
  const candidates = [...new Map(lists.flat().map((result) => [result.id, result])).values()].slice(0, limit);
  const data = await Promise.all(candidates.map((result) => result.data()));
  const found = data.flatMap((one) => passageOf(one, query, wants) ?? []);
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
    .filter(({ having }) => having.length > 1 && sum(having) >= sum(weights) * enough)
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

/** What a query asks for: the names in it, and each other word. */
function wantsOf({ query, within }: Reading): Want[] {
  const named = new Set(within.flatMap(({ words }) => words));
  const others = query.wanted.filter((word) => !named.has(word));
  return [...within, ...others.map((word) => ({ names: [], words: withBound(word, query.words) }))];
}

const withBound = (word: Word, words: readonly Word[]): Word[] => {
  const bound = boundTo(word, words);
  return bound.length ? bound : [word];
};

const read = new Map<string, Word[]>();

function wordsIn({ url, content }: PagefindData): Word[] {
  const words = read.get(url) ?? wordsOf(content);
  read.set(url, words);
  return words;
}

const passage = (
  { url, content, filters }: PagefindData,
  tier: number,
  form: Form,
  places: readonly Span[],
): Passage => ({
  url,
  slug: filters['article']![0]!,
  text: content,
  layout: JSON.parse(filters['layout']![0]!) as Layout,
  tier,
  form,
  places,
});

/** A paragraph that has all of a query, or undefined. */
function passageOf(data: PagefindData, query: Query, wants: readonly Want[]): Passage | undefined {
  const words = wordsIn(data);
  const phrases = query.words.length > 1 ? runsOf(query.words, words) : [];
  if (phrases.length) return passage(data, tiers.phrase, SAME, phrases.map(spanOf));
  const each = wants.map((want) => placesOf(want, query.words.at(-1), words));
  const isNamed = ({ names }: Want): boolean => names.some(({ id }) => data.filters['name']?.includes(id));
  if (!each.every(({ places }, at) => places.length || isNamed(wants[at]!))) return undefined;
  const places = closest(each.map(({ places }) => places).filter(({ length }) => length));
  const isOne = !/[.!?]['"’”)]*\s/.test(data.content.slice(places[0]?.from, places.at(-1)?.to));
  const form = Math.max(...each.map(({ form }) => form)) as Form;
  const lit = wants.length > 1 ? places : each.flatMap(({ places }) => places);
  return passage(data, isOne ? tiers.sentence : tiers.scattered, form, lit);
}

/** A paragraph that has some words of a query, near to each other. */
function partly(data: PagefindData, { wanted }: Query): Passage {
  const each = wanted.map((word) => runsOf([word], wordsIn(data), false).map(spanOf));
  return passage(data, tiers.scattered, SAME, closest(each.filter(({ length }) => length)));
}

const spanOf = ([first, last]: readonly [Word, Word]): Span => ({ from: first.from, to: last.to });

/** Where a text has what is wanted, and in which form if that is a word. */
function placesOf(
  { names, words }: Want,
  last: Word | undefined,
  text: readonly Word[],
): { places: Span[]; form: Form } {
  const spellings = names.flatMap((name) => name.spellings.map((spelling) => spelling.words));
  const named = spellings.flatMap((spelling) => runsOf(spelling, text, false)).map(spanOf);
  const free = named.filter(
    (one) => !named.some((other) => other !== one && other.from <= one.from && one.to <= other.to),
  );
  if (free.length) return { places: free.sort((a, b) => a.from - b.from), form: SAME };
  const whole = runsOf(words, text, false);
  const places = whole.length ? whole : runsOf(words, text, words.at(-1) === last);
  return { places: places.map(spanOf), form: whole.length || !places.length ? SAME : BEGUN };
}

/** Of the places of several things, one of each, as near to each other as can be, in their order. */
function closest(each: readonly (readonly Span[])[]): Span[] {
  let best: Span[] = [];
  let least = Infinity;
  for (const start of each.flat()) {
    const picked = each.map((places) =>
      places.reduce((near, place) =>
        Math.abs(place.from - start.from) < Math.abs(near.from - start.from) ? place : near,
      ),
    );
    picked.sort((a, b) => a.from - b.from);
    const length = picked.at(-1)!.to - picked[0]!.from;
    if (length < least) [best, least] = [picked, length];
  }
  return best.filter(({ from }, at) => at === 0 || from >= best[at - 1]!.to);
}
