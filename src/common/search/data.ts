import type { Span } from '../span.ts';

export type Kind = 'names' | 'claims' | 'articles' | 'passages' | 'events' | 'sources';

/** What a reader may find by its name or by what it says: a name, a claim, an article, an event. */
export interface Listed {
  readonly kind: Kind;
  /** From the base of the site. */
  readonly path: string;
  /** What it is called, the title first; events have no name. */
  readonly called: readonly string[];
  /** What it says: a claim's statement, an article's title and answer, an event's text and its date. */
  readonly said?: readonly string[];
  /** What is said of it: a name's description, how the accounts of a claim differ. */
  readonly about?: readonly string[];
  /** What kind of thing it is, and where it is told, in a line. */
  readonly note?: string;
  /** Paths of names that it is about, or that wrote it. */
  readonly names?: readonly string[];
  /** Slugs of the articles that speak of it. */
  readonly articles?: readonly string[];
  /** Where each article stands on a claim: the symbols of its cells, a star behind those that take other stances too. */
  readonly strip?: string;
}

/** All that is listed; what is loaded first has less of each, and no words. */
export interface ListFile {
  readonly entries: readonly Listed[];
  /** The keys of all words of the passages, with blanks between them. */
  readonly words: string;
}

/** What the browser needs of a paragraph beside its words; it stands in a filter of the record, where nobody searches it. */
export interface Layout {
  /** Where its sentences end. */
  readonly ends: readonly number[];
  /** Passages: where they stand in the words, and the first position of each: a symbol and the title of the claim. */
  readonly passages: readonly (readonly [from: number, to: number, symbol: string, claim: string])[];
  /** What the page sets between the words, and what takes no room there: a sign, the end of an item or a cell. */
  readonly apparatus: readonly Span[];
  /** What notices before it on the page say in the same words. */
  readonly noticed: string;
}
