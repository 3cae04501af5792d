import type { Group } from './results.ts';
import type { Listed } from '../../common/search/list.ts';

/** What a reader restricts a search to; an empty string is no restriction. */
export interface Restriction {
  article: string;
  stance: string;
  kind: Group['name'] | '';
}

/** Whether an article mentions a name, takes a stance on a claim, or is the article. */
export type Fits = (entry: Listed, restriction: Restriction) => boolean;

/** Reads the packed facets, which have a line for each name and each claim in the order of the list. */
export function unpackFacets(packed: string, names: readonly Listed[], claims: readonly Listed[]): Fits {
  const [nameLines = [], claimLines = []] = packed.split('\n\n').map((part) => part.split('\n'));
  const facets = new Map<Listed, string[]>([
    ...names.map((name, place) => [name, nameLines[place]!.split('|')] as const),
    ...claims.map((claim, place) => [claim, claimLines[place]!.split('|')] as const),
  ]);
  // Of a name there is an article, of a claim "article stance", an article is itself; only claims have stances.
  return (entry, { article, stance }) =>
    (!article && !stance) ||
    (facets.get(entry) ?? [entry.id]).some((facet) => {
      const [where, what] = facet.split(' ');
      return (!article || where === article) && (!stance || what === stance);
    });
}

/** The filters of the index that a restriction comes to. */
export const filtersOf = ({ article, stance }: Restriction): Record<string, string> => ({
  ...(article && { article }),
  ...(stance && { stance }),
});
