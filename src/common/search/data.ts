/** The files that the build makes for the search, as JSON in arrays that say each thing once. */

/** Where an article stands on a claim: a letter for its stance, small if it is its own, then `*` if it takes others too. */
export const stanceLetters = { affirms: 'a', qualifies: 'q', disputes: 'd', expects: 'e' } as const;

/** The id that most names have: the words of the name in small Latin letters with hyphens between them. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

/** All that names and claims are found and shown by; the first that is loaded. */
export interface ListFile {
  /** By date; those whose source is there say so. */
  readonly articles: readonly [slug: string, label: string, title: string, hasSource?: true][];
  /** Those that most articles speak of first, with short spellings in Latin letters; an empty id is the name's slug. */
  readonly names: readonly [id: string, name: string, ...spellings: string[]][];
  /** A strip has a cell for each article, as `stanceLetters` says, or a dot for one that is silent. */
  readonly claims: readonly [
    id: string,
    title: string,
    statement: string,
    strip: string,
    names: number[],
    /** What is shown instead of a strip, where there are too many articles. */
    counts?: string,
  ][];
}

/** What is loaded after it; names and articles are told by their places in the list. */
export interface MoreFile {
  /** For each name of the list, in its order; long spellings, and those in other scripts. */
  readonly names: readonly [
    description: string,
    kind: string,
    articles: number[],
    paragraphs: number,
    ...spellings: string[],
  ][];
  /** For each claim of the list how the accounts differ. */
  readonly claims: readonly string[];
  readonly events: readonly [id: string, date: string, text: string, articles: number[], names: number[]][];
  /** Traditional characters each with the simplified one that stands in its place in another spelling of a name. */
  readonly simplified: string;
  /** The keys of all words of the passages, with blanks between them. */
  readonly words: string;
}

/** What the browser needs of a paragraph beside its words; it stands in a filter of the record, where nobody searches it. */
export interface Layout {
  readonly section: string;
  /** Passages: where they stand in the words, and each claim with the letter of the stance. */
  readonly passages: readonly [from: number, to: number, ...positions: string[]][];
  /** What the page says above its text in words that the paragraph has too. */
  readonly echoed: string;
  /** Where the page sets a note's number between the words. */
  readonly notes: readonly number[];
}
