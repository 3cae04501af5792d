import { foldedWords } from '../common/fold.ts';
import { wordsOf } from '../common/search/words.ts';

/** A paragraph of a brief or of a source as a record of the Pagefind index. */
export interface SearchRecord {
  /** Path of the site, without its base path. */
  readonly url: string;
  /** The words that are searched and shown. */
  readonly content: string;
  /** Searched too: a title for whatever else reads the index, and words of the content as the search compares them. */
  readonly meta: { readonly title: string; readonly keys: string };
  readonly filters: {
    /** Its slug. */
    readonly article: readonly string[];
    readonly stance: readonly string[];
    /** Ids of names that are mentioned. */
    readonly name: readonly string[];
    /** A `Layout` as JSON. */
    readonly layout: readonly string[];
    /** Where the site has sources, what this is of: `brief` or `source`. */
    readonly text: readonly string[];
  };
}

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What the search compares words by where Pagefind would not find them by it: American for British, digits for numbers. */
export const keysOf = (text: string): string =>
  unique(
    wordsOf(text)
      .filter(({ key, from, to }) => key !== text.slice(from, to).toLowerCase())
      .map(({ key }) => key),
  ).join(' ');

/** Those of some texts that have four words in a row with a text in common. */
export function echoesOf(text: string, others: readonly string[]): string {
  const folded = ` ${foldedWords(text).join(' ')} `;
  const isEchoed = (other: string): boolean => {
    const words = foldedWords(other);
    return words.some((_, at) => at + 4 <= words.length && folded.includes(` ${words.slice(at, at + 4).join(' ')} `));
  };
  return others.filter(isEchoed).join('\n');
}
