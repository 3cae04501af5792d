import { excerptOf } from './excerpt.ts';
import { textDirectives } from './fragment.ts';
import type { List, Listed } from './list.ts';
import { openPagefind, type Filters, type Pagefind } from './pagefind.ts';
import { findPassages, type Passage, type Passages } from './passages.ts';
import type { Reading } from './reading.ts';
import type { Group, Result, Shown } from './results.ts';
import { scriptOf } from './scripts.ts';

/** What to look for beyond the words of the query. */
export interface Scope {
  filters: Filters;
  /** Of results. */
  limit: number;
  /** Whether also in what is said of names, claims and events; else only if nothing else has the words. */
  everywhere: boolean;
}

/** Looks for queries in the words of the briefs, and of all else. */
export class Finder {
  readonly #base: string;
  #pagefind: Promise<Pagefind> | undefined;
  #merged: Promise<void> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** Loads what the first search among the passages needs. */
  open(): Promise<Pagefind> {
    return (this.#pagefind ??= openPagefind(this.#base));
  }

  async find(reading: Reading, list: List, { filters, limit, everywhere }: Scope): Promise<Shown> {
    const pagefind = await this.open();
    const query = {
      text: reading.text,
      spellings: reading.name ? latin(reading.name) : [],
      within: reading.within.map(({ entry, from, to }) => ({ from, to, spellings: latin(entry) })),
      filters,
      limit,
      suggest: (word: string) => list.vocabulary.suggest(word),
    };
    const findEverywhere = async (): Promise<Passages> => {
      await (this.#merged ??= pagefind.mergeIndex(`${this.#base}pagefind/rest/`, { language: 'en' }));
      return findPassages(pagefind, query);
    };
    let passages = everywhere ? await findEverywhere() : await findPassages(pagefind, this.#merged ? { ...query, filters: { ...filters, kind: 'passage' } } : query);
    if (!passages.found.length && !reading.names.length && !reading.claims.length) passages = await findEverywhere();
    const results = passages.found.map((passage) => this.#show(passage, list));
    return {
      passages: results.filter(({ name }) => name === 'passages'),
      others: results.filter(({ name }) => name !== 'passages'),
      isPhrase: !passages.corrected && passages.found.some(({ phrase, url }) => phrase && groupOf(url) === 'passages'),
      corrected: passages.corrected,
    };
  }

  #show({ url, content, filters, places }: Passage, list: List): Result & { name: Group['name'] } {
    const name = groupOf(url);
    const [, id = '', paragraph = ''] = /\/([^/]+)\/(?:#p?(.*))?$/.exec(url) ?? [];
    const excerpt = excerptOf(content, places);
    if (name === 'events') return { name, href: url, title: '', note: '', excerpt };
    if (name !== 'passages') {
      const entry = list[name].find((listed) => listed.id === id);
      return { name, href: url, title: entry?.title ?? id, note: '', excerpt };
    }
    const breaks = (filters['breaks']?.[0] ?? '').split(' ').filter(Boolean).map(Number);
    const lit = textDirectives(content, places, breaks);
    return {
      name,
      href: url + (lit && `:~:${lit}`),
      title: `${filters['label']?.[0] ?? id} · ${paragraph}`,
      note: filters['section']?.[0] ?? '',
      excerpt,
    };
  }
}

const latin = ({ spellings }: Listed): string[] => spellings.map(({ text }) => text).filter((text) => scriptOf(text) === 'latin');

const groupOf = (url: string): Group['name'] =>
  url.includes('/names/') ? 'names' : url.includes('/claims/') ? 'claims' : url.includes('/timeline/') ? 'events' : 'passages';
