import type { Element } from './dom.ts';
import { endsSentence, size, tidy } from '../words.ts';

const longestCell = 12;
const fewest = 4;

/** Whether a table holds data and not, as old pages do, the whole layout: short cells that are no sentences. */
export function isDataTable(table: Element): boolean {
  const cells = [...table.querySelectorAll('td, th')];
  if (cells.length < fewest || cells.some((cell) => (cell.textContent ?? '').length > 300)) return false;
  const short = cells.filter(({ textContent }) => {
    const text = tidy(textContent ?? '');
    return size(text) <= longestCell && !endsSentence(text);
  });
  return short.length >= cells.length * 0.8;
}
