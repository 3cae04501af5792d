import type { Listed, ListFile, MoreFile } from '../../common/search/data.ts';
import { simplifier, wordsOf, type Word } from '../../common/search/words.ts';

/** A text with its words. */
export interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A word with its spelling. */
export type Known = Word & { readonly written: string };

export type Kind = 'names' | 'claims' | 'articles' | 'passages' | 'events' | 'sources';

/** What a reader may look for: something of the list, or a paragraph. */
export interface Entry extends Pick<Listed, 'id' | 'what' | 'paragraphs' | 'strip' | 'counts'> {
  readonly kind: Kind;
  /** From the base of the site. */
  readonly path: string;
  /** What it is called, the title first and its id last; what it says; what is said of it. */
  readonly called: readonly Text[];
  readonly said: readonly Text[];
  readonly about: readonly Text[];
  /** Names that it is about, or that wrote it. */
  readonly names: readonly Entry[];
  /** Places of the articles that speak of it. */
  readonly articles: readonly number[];
}

/** All that the search knows by heart. */
export interface List extends Record<'names' | 'claims' | 'articles' | 'events', readonly Entry[]> {
  /** Whether all of it is there, and not only what comes first. */
  readonly isWhole: boolean;
  /** Every word that somebody may mean, once, as it is written: those of names before what is said, and that before passages. */
  readonly vocabulary: readonly Known[];
  /** The keys of the words of the passages. */
  readonly inPassages: ReadonlySet<string>;
  /** A text with its words, Han in simplified characters where the list knows them. */
  readonly text: (text: string) => Text;
}

/** The list of a site. */
export function listOf(first: ListFile, more?: MoreFile): List {
  const simplify = simplifier(more?.simplified ?? '');
  const text = (text: string): Text => ({ text, words: wordsOf(simplify(text)) });
  const entries = (kind: Kind, all: readonly Listed[], rest: readonly Partial<Listed>[] = []): Entry[] =>
    all.map((one, at) => {
      const {
        id,
        called = [],
        also = [],
        said = [],
        about = [],
        names: of = [],
        articles = [],
        ...data
      } = {
        ...one,
        ...rest[at],
      };
      return {
        ...data,
        kind,
        id,
        path: kind === 'events' ? `timeline/#${id}` : `${kind}/${id}/`,
        called: [
          ...called,
          ...also,
          ...called.flatMap(numberOf),
          id.replace(/(?:^|-)./g, (start) => start.toUpperCase()),
        ].map(text),
        said: said.map(text),
        about: about.map(text),
        names: of.map((place) => names[place]!),
        articles,
      };
    });
  const names: Entry[] = entries('names', first.names, more?.names);
  const claims = entries('claims', first.claims, more?.claims);
  const articles = entries('articles', first.articles);
  const events = entries('events', more?.events ?? []);
  const texts = [...names, ...articles, ...claims, ...events].flatMap(({ called, said }) => [...called, ...said]);
  const vocabulary = vocabularyOf([...texts, text(more?.words ?? '')]);
  const inPassages = new Set(more?.words.split(' '));
  return { names, claims, articles, events, isWhole: !!more, vocabulary, inPassages, text };
}

/** By what a designation is called for short: `120` of `K-120`; a number of four digits may be a year. */
const numberOf = (designation: string): string[] => /^\p{L}{1,3}-?(\d{3})$/u.exec(designation)?.slice(1) ?? [];

function vocabularyOf(texts: readonly Text[]): Known[] {
  const known = new Map<string, Known>();
  for (const { text, words } of texts)
    for (const word of words)
      if (!known.has(word.key)) known.set(word.key, { ...word, written: text.slice(word.from, word.to) });
  return [...known.values()];
}
