const word = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** One kind of apostrophe, and compatibility forms (NFKC) resolved: what a typographer may change without changing a word. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[’‘ʼ]/g, "'");

/** The words of a text as written. */
export const writtenWords = (text: string): string[] => plain(text).match(word) ?? [];

/** The words of a text in small letters, without punctuation: two texts with the same words are the same for a reader. */
export const wordsOf = (text: string): string[] => writtenWords(text).map((written) => written.toLowerCase());

/** Whether two texts differ in typography at most: case, punctuation, white space, kinds of quotation marks and dashes. */
export function sameWords(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.length || second.length ? first.join(' ') === second.join(' ') : a.trim() === b.trim();
}

/** As the ledger keeps words: as typed, on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
