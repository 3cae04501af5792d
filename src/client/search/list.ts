import type { Listed, ListFile, MoreFile } from '../../common/search/data.ts';
import { simplifier, wordsOf, type Word } from '../../common/search/words.ts';

export type Kind = 'names' | 'claims' | 'articles' | 'passages' | 'events' | 'sources';

/** A text with its words. */
export interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What a reader may look for: something of the list, or a paragraph. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  /** From the base of the site. */
  readonly path: string;
  /** What it is called, the title first; what it says; what is said of it: see `Listed`. */
  readonly called: readonly Text[];
  /** The words of its id, which may say what the title does not, such as a year. */
  readonly slug: Text;
  readonly said: readonly Text[];
  readonly about: readonly Text[];
  /** Names that it is about, or that wrote it. */
  readonly names: readonly Entry[];
  /** Places of the articles that speak of it. */
  readonly articles: readonly number[];
  readonly data: Omit<Listed, 'id'>;
}

export interface Known extends Word {
  readonly written: string;
}

/** All that the search knows by heart. */
export interface List {
  readonly names: readonly Entry[];
  readonly claims: readonly Entry[];
  readonly articles: readonly Entry[];
  readonly events: readonly Entry[];
  readonly hasSources: boolean;
  /** Keys of the words of the passages, once they are known. */
  readonly words: ReadonlySet<string> | undefined;
  /** The words that the list has by their keys, as they are written there; names before what is said. */
  readonly vocabulary: ReadonlyMap<string, Known>;
  /** A text with its words, Han in simplified characters where the list knows them. */
  readonly text: (text: string) => Text;
}

/** The list of a site. */
export function listOf(files: ListFile, more?: MoreFile): List {
  const simplify = simplifier(more?.simplified ?? '');
  const text = (text: string): Text => textOf(text, simplify);
  const entries = (kind: Kind, all: readonly Listed[], rest: readonly Omit<Listed, 'id'>[] = []): Entry[] =>
    all.map((one, at) => {
      const data = { ...one, ...rest[at] };
      const { id, called = [], also = [], said = [], about = [] } = data;
      return {
        kind,
        id,
        path: kind === 'events' ? `timeline/#${id}` : `${kind}/${id}/`,
        called: [...called, ...also].map(text),
        slug: text(id.replaceAll('-', ' ')),
        said: said.map(text),
        about: about.map(text),
        names: (data.names ?? []).map((place) => names[place]!),
        articles: data.articles ?? [],
        data,
      };
    });
  const called = files.names.map(([id, ...called]): Listed => ({ id, called }));
  const names: Entry[] = entries('names', called, more?.names);
  const claims = entries('claims', files.claims, more?.claims);
  const articles = entries('articles', files.articles);
  const events = entries('events', more?.events ?? []);
  let vocabulary: Map<string, Known> | undefined;
  return {
    names,
    claims,
    articles,
    events,
    get vocabulary() {
      return (vocabulary ??= vocabularyOf([...names, ...articles, ...claims, ...events]));
    },
    hasSources: files.hasSources,
    words: more && new Set(more.words.split(' ')),
    text,
  };
}

/** A text whose words are looked for when they are first wanted. */
export function textOf(text: string, simplify = (text: string): string => text): Text {
  let words: Word[] | undefined;
  return {
    text,
    get words() {
      return (words ??= wordsOf(simplify(text)));
    },
  };
}

function vocabularyOf(entries: readonly Entry[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { text, words } of entries.flatMap(({ called, said }) => [...called, ...said]))
    for (const word of words)
      if (!known.has(word.key)) known.set(word.key, { ...word, written: text.slice(word.from, word.to) });
  return known;
}
