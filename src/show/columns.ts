import { mostCells } from '../common/strip.ts';
import type { Article } from '../link/model.ts';

/** A letter or two above the cells of an article. */
export interface ColumnView {
  initial: string;
  label: string;
  isHere: boolean;
}

/** What stands above strips that are listed below one another; nothing where strips are counts or single cells. */
export function columnsOf(articles: readonly Article[], here?: Article): ColumnView[] {
  if (articles.length > mostCells || articles.length < 2) return [];
  const labels = articles.map(({ label }) => label);
  return articles.map((article) => ({
    initial: initialOf(article.label, labels),
    label: article.label,
    isHere: article === here,
  }));
}

/** The shortest beginning of a label that tells it from the others, at least a letter. */
function initialOf(label: string, labels: readonly string[]): string {
  const isShared = (beginning: string): boolean =>
    labels.some((other) => other !== label && other.startsWith(beginning));
  let length = 1;
  while (length < label.length && isShared(label.slice(0, length))) length++;
  return label.slice(0, length);
}
