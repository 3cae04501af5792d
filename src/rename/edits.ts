import type { At } from '../problems/problems.ts';

/** A stretch of a text, by offsets, that gives way to other words. */
export interface Edit {
  from: number;
  to: number;
  by: string;
}

/** Makes edits that do not overlap, and leaves every other byte as it is. */
export const withEdits = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((edited, { from, to, by }) => edited.slice(0, from) + by + edited.slice(to), text);

/**
 * Where a place lies in a file as it stands.
 * @param text with whatever line ends, and perhaps a mark of its encoding, which no column counts
 */
export function offsetOf(text: string, at: At): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const mark = at.line === 1 && text.startsWith('\ufeff') ? 1 : 0;
  return lines.slice(0, at.line - 1).join('').length + at.column - 1 + mark;
}

/**
 * The edit that exchanges a word at a place.
 * @param text a file as it stands
 * @param at where the word begins, perhaps with a quotation mark before it
 * @throws if something else stands there
 */
export function exchange(text: string, at: At, word: string, by: string): Edit {
  const place = offsetOf(text, at);
  const from = /^["']/.test(text.slice(place)) ? place + 1 : place;
  if (!text.startsWith(word, from)) throw new Error(`${at.file}:${at.line}:${at.column}: “${word}” was to stand here.`);
  return { from, to: from + word.length, by };
}
