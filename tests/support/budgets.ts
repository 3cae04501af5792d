/** The HTML of a brief of 1,800 words and of a front page of 440 cells in its table, with their critical CSS. */
const html = 22_000;

/**
 * What readers may be asked to load, in bytes after gzip, fonts and pictures as they are. What grows with the content is
 * stated by what makes it grow.
 */
export const budgets = {
  /** Before the reader does anything. */
  script: 3_000,
  /** Of a brief's HTML, up to the end of its first paragraph: one first flight. */
  beginning: 14_000,
  brief: (words: number): number => Math.max(html, 12.25 * words),
  frontPage: ({ articles, claims }: { articles: number; claims: number }): number =>
    Math.max(html, 50 * articles * claims),
  /** Everything that a brief loads. */
  whole: (words: number): number => budgets.brief(words) + 26_000,
  /** Both fonts, which hold the characters in use. */
  fonts: (characters: number): number => 130 * characters,
  /** From the first key to names and claims on screen. */
  search: ({ claims, names }: { claims: number; names: number }): number => 10_000 + 30 * (claims + names),
  /** From the first key to passages on screen. */
  passages: ({ paragraphs }: { paragraphs: number }): number => 90_000 + 300 * paragraphs,
};
