import { size } from '../words.ts';
import { isSolid } from '../sieve/judge.ts';
import { refused } from '../../problems/refused.ts';
import type { Block } from '../block.ts';
import type { Document } from './dom.ts';

/**
 * Refuses a page that only leads to articles.
 * @param blocks all blocks of the page
 * @throws an error with a hint if it does
 */
export function refuseIndex(document: Document, blocks: readonly Block[]): void {
  if (linkedHeadlines(document) >= 5 && longestRun(blocks) < runWords)
    throw refused('The page is a list of articles, none of which is whole on it.', 'Open the article and save it.');
}

const runWords = 120;

/** The words of the longest row of paragraphs that no link to elsewhere interrupts. */
function longestRun(blocks: readonly Block[]): number {
  let longest = 0;
  let current = 0;
  for (const block of blocks) {
    if (isSolid(block)) current += size(block.text);
    else if (block.linked > 0.6) current = 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** Headings of two words or more that lead to another page. */
function linkedHeadlines(document: Document): number {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')];
  return headings.filter((heading) => {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    return link && !link.getAttribute('href')?.startsWith('#') && size(heading.textContent ?? '') >= 3;
  }).length;
}
