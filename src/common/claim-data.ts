/** A position as the data files have it. */
export interface PositionData {
  stance: string;
  /** Whether the article's author holds it. */
  own: boolean;
  /** Names of those who hold it besides, or instead. */
  holders: string[];
  words: string;
  /** Of the passage. */
  address: string;
  paragraph: string;
  /** Source paragraphs, such as "¶ 5". */
  locator: string;
}

/** What one article does with a claim. */
export interface AccountData {
  article: string;
  label: string;
  /** What its cell is drawn with, such as `affirms` or `r-disputes`; it is that of its lead. */
  symbol: string;
  /** Whether it takes other stances too. */
  mixed: boolean;
  /** The lead first. */
  positions: PositionData[];
}

/** /claims/<id>/index.json: all that the page of a claim shows. */
export interface ClaimData {
  id: string;
  address: string;
  title: string;
  statement: string;
  group: string;
  disputed: boolean;
  tally: string;
  /** How the accounts differ, as HTML. */
  differences: string;
  accounts: AccountData[];
  silent: { article: string; label: string }[];
  relations: { kind: string; claim: string; title: string; address: string }[];
  names: { name: string; address: string }[];
}
