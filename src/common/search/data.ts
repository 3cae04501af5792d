/** What the build tells the search of a name, a claim, an article or an event. */
export interface Listed {
  readonly id: string;
  /** What it is called, the title first. */
  readonly called?: readonly string[];
  /** Spellings that are loaded later: long ones, and those in other scripts. */
  readonly also?: readonly string[];
  /** What it says: a claim's statement; an event's text and its date. */
  readonly said?: readonly string[];
  /** What is said of it: a name's description, how the accounts of a claim differ. */
  readonly about?: readonly string[];
  /** What kind of name it is. */
  readonly what?: string;
  /** In how many paragraphs it is named. */
  readonly paragraphs?: number;
  /** Places of those names of the list that it is about, or that wrote it. */
  readonly names?: readonly number[];
  /** Places of those articles of the list that speak of it. */
  readonly articles?: readonly number[];
  /** Where each article stands on a claim: the symbols of its cells, a star behind those that take other stances too. */
  readonly strip?: string;
  /** What is shown instead, where there are too many articles. */
  readonly counts?: string;
}

/** All that names and claims are found and shown by; the first that is loaded. Those that most articles speak of are first. */
export interface ListFile {
  readonly names: readonly Listed[];
  readonly claims: readonly Listed[];
  readonly articles: readonly Listed[];
}

/** What is loaded after it. */
export interface MoreFile {
  /** The rest of each, in the order of the list. */
  readonly names: readonly Omit<Listed, 'id'>[];
  readonly claims: readonly Omit<Listed, 'id'>[];
  readonly events: readonly Listed[];
  /** Traditional characters each with the simplified one that stands in its place in another spelling of a name. */
  readonly simplified: string;
  /** The keys of all words of the passages, with blanks between them. */
  readonly words: string;
}

/** What the browser needs of a paragraph beside its words; it stands in a filter of the record, where nobody searches it. */
export interface Layout {
  readonly section: string;
  /** Passages: where they stand in the words, and each claim behind the symbol of the stance. */
  readonly passages: readonly [from: number, to: number, ...positions: string[]][];
  /** What the page says above its text in words that the paragraph has too. */
  readonly echoed: string;
  /** Where the page sets a note's number between the words. */
  readonly notes: readonly number[];
}
