import type { Group } from './results.ts';
import type { Listed } from './list.ts';

/** What a reader restricts a search to; an empty string is no restriction. */
export interface Restriction {
  article: string;
  stance: string;
  kind: Group['name'] | '';
}

/** Tells of names and claims of the list whether an article mentions them, or takes a stance on them. */
export type Fits = (entry: Listed, restriction: Restriction) => boolean;

/** Reads the packed facets, which have a line for each name and each claim in the order of the list. */
export function unpackFacets(packed: string, names: readonly Listed[], claims: readonly Listed[]): Fits {
  const [nameLines = [], claimLines = []] = packed.split('\n\n').map((part) => part.split('\n'));
  const facets = new Map<Listed, string[]>([
    ...names.map((name, place) => [name, nameLines[place]!.split('|')] as const),
    ...claims.map((claim, place) => [claim, claimLines[place]!.split('|')] as const),
  ]);
  // Of a name there is an article, of a claim "article stance"; a name takes no stance.
  return (entry, { article, stance }) =>
    (!article && !stance) || facets.get(entry)!.some((facet) => {
      const [where, what] = facet.split(' ');
      return (!article || where === article) && (!stance || what === stance);
    });
}

/** The filters of the index that a restriction comes to. */
export const filtersOf = ({ article, stance, kind }: Restriction): Record<string, string> => ({
  ...(article && { article }),
  ...(stance && { stance }),
  ...(kind && { kind: kind.slice(0, -1) }),
});
