const word = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** A text with one kind of apostrophe, of quotation mark, hyphen and space, as long as it was, so that offsets stay true. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[’‘‚‛ʼ]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ');

/** The words of a text as written, compatibility forms (NFKC) resolved. */
const writtenWords = (text: string): string[] => plainMarks(text.normalize('NFKC')).match(word) ?? [];

/** The words of a text in small letters, without punctuation: two texts with the same words are the same for a reader. */
export const foldedWords = (text: string): string[] => writtenWords(text).map((written) => written.toLowerCase());

/** Whether two texts differ in typography at most: case, punctuation, white space, kinds of quotation marks and dashes. */
export function sameWords(a: string, b: string): boolean {
  const [first, second] = [foldedWords(a), foldedWords(b)];
  return first.length || second.length ? first.join(' ') === second.join(' ') : a.trim() === b.trim();
}

/** As the ledger keeps words: as typed, on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether words stand in a text one after the other, typography aside. */
export function holdsWords(text: string, words: string): boolean {
  const folded = foldedWords(words);
  return folded.length
    ? ` ${foldedWords(text).join(' ')} `.includes(` ${folded.join(' ')} `)
    : text.includes(words.trim());
}
