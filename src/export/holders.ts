import type { Name, Position } from '../link/model.ts';

/**
 * Who holds a position: the article's authors where it speaks for itself, and those whom it names. An author of whom nothing
 * is known is undefined beside others, and must not be missed: it would seem that the article only passes theirs on.
 */
export function holdersOf({ passage, isOwn, holders }: Position): (Name | undefined)[] {
  const authors = isOwn ? passage.paragraph.article.authors.map(({ name }) => name) : [];
  const unknown = isOwn && !authors.length && holders.length ? [undefined] : [];
  return [...authors, ...unknown, ...holders];
}
