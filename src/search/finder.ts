import { excerptOf } from './excerpt.ts';
import { textDirectives } from './fragment.ts';
import type { List, Listed } from './list.ts';
import { openPagefind, type Filters, type Pagefind } from './pagefind.ts';
import { findPassages, type Passage } from './passages.ts';
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
  #passages: Promise<Pagefind> | undefined;
  #all: Promise<Pagefind> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** Loads what the first search among the passages needs. */
  passages(): Promise<Pagefind> {
    return (this.#passages ??= openPagefind(this.#base));
  }

  async find(reading: Reading, list: List, { filters, limit, everywhere }: Scope): Promise<Shown> {
    const query = {
      text: reading.text,
      spellings: reading.name ? latin(reading.name) : [],
      within: reading.within.map(({ entry, from, to }) => ({ from, to, spellings: latin(entry) })),
      filters,
      limit,
      suggest: (word: string) => list.vocabulary.suggest(word),
    };
    const isListed = reading.names.length + reading.claims.length > 0;
    let { found, corrected } = everywhere ? await findPassages(await this.#everything(), query) : await findPassages(await this.passages(), query);
    if (!found.length && !isListed && !everywhere) ({ found, corrected } = await findPassages(await this.#everything(), query));
    const results = found.map((passage) => this.#show(passage, list));
    return {
      passages: results.filter(({ name }) => name === 'passages'),
      others: results.filter(({ name }) => name !== 'passages'),
      isPhrase: found.some(({ phrase, url }) => phrase && groupOf(url) === 'passages'),
      corrected,
    };
  }

  #everything(): Promise<Pagefind> {
    return (this.#all ??= openPagefind(this.#base).then(async (pagefind) => {
      await pagefind.mergeIndex(`${this.#base}pagefind/rest/`, { language: 'en' });
      return pagefind;
    }));
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
