import { endsSentence, isLabel, letters, size } from '../words.ts';

/** A line that may belong to the page and not to the text: where it stands tells. */
export interface Placed {
  text: string;
  /** As it stands in the file, with all its blanks. */
  raw: string;
  /** Counted from 0; texts without pages have one. */
  page: number;
  /** Whether it stands among the first or last lines of its page, or apart from the text around. */
  atEdge: boolean;
  /** Whether blank lines stand above it and below. */
  isApart: boolean;
}

/** A page's number alone, in the forms that printers give it. */
const pageNumber = new RegExp(
  [
    '^(?:[-–—•|[(]?\\s?(?:\\d{1,4}|[ivxlc]{1,6})\\s?[-–—•|\\])]?',
    '(?:page|p\\.|pg\\.?|стр\\.?|с\\.|seite|第)\\s?\\d{1,4}(?:\\s?(?:of|из|/|页|頁)\\s?\\d{1,4})?\\s?[页頁]?',
    '\\d{1,4}\\s?(?:of|/|из)\\s?\\d{1,4})$',
  ].join('|'),
  'iu',
);

/** Whether a line holds nothing but the number of a page. */
export const isPageNumber = (text: string): boolean => pageNumber.test(text.trim());

/** "12     THE HARBOUR REVIEW", with the number pushed to the other side. */
const isNumberedHead = (raw: string): boolean =>
  raw.length < 100 &&
  isLabel(raw.trim()) &&
  /^\s*\d{1,4}\s{3,}\S.{0,80}$|^\s*\S.{0,80}\s{3,}\d{1,4}$/.test(raw.trimEnd());

/**
 * Tells which lines are running heads and feet: at an edge, short, and the same on another page but for figures.
 * @returns their indices, with those of the page numbers
 */
export function runningLines(lines: readonly Placed[]): Set<number> {
  const pagesOf = new Map<string, Set<number>>();
  lines.forEach(({ text, page, atEdge }, index) => {
    const key = atEdge ? runningKey(text) : undefined;
    if (key === undefined) return;
    const pages = pagesOf.get(key) ?? new Set<number>();
    pagesOf.set(key, pages.add(page === 0 ? -index : page));
  });
  const running = new Set<number>();
  lines.forEach(({ text, raw, atEdge }, index) => {
    const key = atEdge ? runningKey(text) : undefined;
    const recurs = key !== undefined && (pagesOf.get(key)?.size ?? 0) >= 2;
    // The first lines of all may be the title, which heads the pages after.
    if (recurs && index >= firstLines) running.add(index);
    else if (atEdge && (isPageNumber(text) || isNumberedHead(raw))) running.add(index);
  });
  markInterruptions(lines, running);
  return running;
}

const firstLines = 3;
const longestInterruption = 3;

/** Marks short lines that stand apart in the middle of a sentence: one that breaks off before and goes on behind. */
function markInterruptions(lines: readonly Placed[], running: Set<number>): void {
  lines.forEach(({ text }, index) => {
    if (index < firstLines || endsSentence(text) || (isLabel(text) && size(text) < 5)) return;
    let to = index + 1;
    while (to < lines.length && lines[to]!.isApart && isLabel(lines[to]!.text)) to++;
    const goesOn = /^\p{Ll}/u.test(lines[to]?.text ?? '');
    if (goesOn && to - index - 1 <= longestInterruption)
      for (let between = index + 1; between < to; between++) running.add(between);
  });
}

/** What a running line is known by: its letters, since the page's number in it changes. */
function runningKey(text: string): string | undefined {
  if (size(text) > 20 || (endsSentence(text) && !/\d$/.test(text) && size(text) > 12)) return undefined;
  const key = letters(text)
    .replace(/\p{N}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isStamp = /\d\D+\d/.test(text) && key.length < 20;
  return isStamp || (key.length >= 3 && (isLabel(text) || size(text) <= 12)) ? key : undefined;
}
