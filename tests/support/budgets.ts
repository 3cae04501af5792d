/** The HTML of a brief of 1,800 words among five, and of a front page of 440 cells in its table, with their critical CSS. */
const html = 22_000;

/** A search among 116 paragraphs, 60 claims and 264 names: with fewer it hardly gets lighter, since most of it is the engine. */
const [names, passages] = [19_720, 124_800];

/** Articles have a cell each in every strip, up to the eighth: from then on there are counts. */
const further = (articles: number): number => Math.max(0, Math.min(articles, 8) - 5);

/**
 * What readers may be asked to load, in bytes after gzip, fonts and pictures as they are. What grows with the content is
 * stated by what makes it grow.
 */
export const budgets = {
  /** Before the reader does anything. */
  script: 3_000,
  /** Of a brief's HTML, up to the end of its first paragraph: one first flight. */
  beginning: 14_000,
  brief: (words: number, articles: number): number => Math.max(html, 12.25 * words) * (1 + 0.005 * further(articles)),
  frontPage: ({ articles, claims }: { articles: number; claims: number }): number =>
    Math.max(html, 50 * articles * claims),
  /** Everything that a brief loads. */
  whole: (words: number, articles: number): number => budgets.brief(words, articles) + 26_000,
  /** Both fonts, which hold the characters in use. */
  fonts: (characters: number): number => 130 * characters,
  /** From the first key to names and claims on screen. */
  search: (counts: { articles: number; claims: number; names: number }): number =>
    Math.max(names, 10_000 + 30 * (counts.claims + counts.names)) * (1 + 0.005 * further(counts.articles)),
  /** From the first key to passages on screen. */
  passages: ({ paragraphs }: { paragraphs: number }): number => Math.max(passages, 90_000 + 300 * paragraphs),
};
