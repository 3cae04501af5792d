import type { Layout } from '../../common/search/data.ts';
import type { Span } from '../../common/span.ts';
import { onceFor } from '../../common/once-for.ts';
import { directiveInParagraph } from '../../common/text-fragment.ts';
import { textOf, type Entry, type List } from './list.ts';
import { find, isLit, placesOf, type Query, type Scope, type Want } from './match.ts';

/** The part of Pagefind's browser interface that is used here: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl?: string; basePath?: string }): Promise<void>;
  search(query: string | null, options?: { filters: object }): Promise<{ results: Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<Paragraph>;
}

interface Paragraph {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Where passages are looked for, and how many are wanted; they must have the article and the stance that were chosen. */
export interface Search {
  readonly pagefind: Pagefind;
  readonly scope: Scope;
  readonly enough: number;
}

/** What was found, and whether that is not all. */
export interface Passages {
  readonly passages: Entry[];
  readonly isMore: boolean;
}

/**
 * Passages that have all that is asked for; if none has, some that have what is most telling. Pagefind drops words that it does
 * not know and shortens others, so what it finds is looked through.
 * @throws if part of the index does not come
 */
export async function findPassages(query: Query, list: List, search: Search): Promise<Passages> {
  const { text, wants } = query;
  const { enough } = search;
  const each = wants.length || text ? wants.map((want) => having(want, list, search)) : [ask(search, null)];
  const all = new Map<string, { result: Result; had: number; score: number }>();
  for (const results of await Promise.all(each))
    for (const result of new Map(results.map((result) => [result.id, result])).values()) {
      const { had, score } = all.get(result.id) ?? { had: 0, score: 0 };
      all.set(result.id, { result, had: had + 1, score: score + result.score });
    }
  const phrase = new Set((await ask(search, `"${text.replaceAll('"', ' ')}"`)).map(({ id }) => id));
  const isPhrase = ({ result }: { result: Result }): number => Number(phrase.has(result.id));
  // Pagefind counts a rare word for more.
  const sorted = [...all.values()].sort((a, b) => isPhrase(b) - isPhrase(a) || b.score - a.score);
  const load = async (some: typeof sorted): Promise<Entry[]> => {
    const passages = (await Promise.all(some.map(({ result }) => result.data()))).map((one) =>
      passageOf(one, query, list),
    );
    // An author alone is no question about all that he wrote.
    return passages.filter(({ said }) => !wants.length || said.some((text) => isLit(text, query)));
  };
  const whole = sorted.filter(({ had }) => had === each.length);
  const found: Entry[] = [];
  let at = 0;
  for (; at < whole.length && found.length < enough; at += enough)
    found.push(...(await load(whole.slice(at, at + enough))).filter((one) => find(query, [one]).length));
  return { passages: found.length ? found : await load(sorted.slice(0, 5)), isMore: at < whole.length };
}

/** Paragraphs that have some words, or are about a name that is called so. */
async function having({ words, names }: Want, { inPassages }: List, search: Search): Promise<Result[]> {
  const [word, ...others] = words.map(({ key }) => key);
  const any = names.map(({ path }) => ({ name: path }));
  const named = any.length ? await ask(search, null, { any }) : [];
  const found = [...named, ...(await ask(search, [word, ...others].join(' ')))];
  // Pagefind passes over parts of its index that do not come.
  if (!found.length && !others.length && inPassages.has(word!) && !Object.keys(search.scope).length)
    throw new Error('A part of the index of passages did not come.');
  return found;
}

async function ask({ pagefind, scope }: Search, words: string | null, filters = {}): Promise<Result[]> {
  const { kind: _, ...chosen } = scope;
  return (await pagefind.search(words, { filters: { ...chosen, ...filters } })).results;
}

/** The sentences of a paragraph, where each starts, and how it is laid out. */
const readParagraph = onceFor(({ content, filters }: Paragraph) => {
  const layout = JSON.parse(filters['layout']![0]!) as Layout;
  const starts = [0, ...layout.ends];
  return { ...layout, starts, said: layout.ends.map((end, at) => textOf(content.slice(starts[at], end))) };
});

/** A paragraph sentence by sentence; if its own words have something of a query, its path lights that up. */
function passageOf(paragraph: Paragraph, query: Query, list: List): Entry {
  const { url, content, meta, filters } = paragraph;
  const { starts, said, passages, apparatus, noticed } = readParagraph(paragraph);
  const places = said
    .map(({ words }, at) => firstOf(placesOf(query, words), starts[at]!))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .flat();
  const { said: title, about } = list.entries.find(({ kind, path }) => kind === 'articles' && url.startsWith(path))!;
  const before = [...[...title, ...about].map(({ text }) => text), noticed].join('\n');
  const lit = places.slice(0, 3).flatMap((place) => directiveInParagraph(content, apparatus, place, before) ?? []);
  const at = places[0]?.from ?? 0;
  const [, , symbol, claim] = passages.find(([from, to]) => from <= at && at < to) ?? [];
  return {
    kind: /#s\d/.test(url) ? 'sources' : 'passages',
    path: url + (lit.length ? `:~:${[...new Set(lit)].join('&')}` : ''),
    ...{ called: [], spelt: [], said, about: [], strip: '' },
    note: meta['title']!,
    names: filters['name']!,
    articles: filters['article']!,
    position: symbol && claim ? [symbol, claim] : undefined,
  };
}

/** The first place of each thing in a sentence, in the paragraph that has that sentence from somewhere on. */
const firstOf = (each: readonly (readonly Span[])[], start: number): Span[] =>
  each.flatMap(([place]) => (place ? { from: start + place.from, to: start + place.to } : []));
const lengthOf = (places: readonly Span[]): number => places.reduce((sum, { from, to }) => sum + to - from, 0);
