import type { Reading } from './reading.ts';

export type GroupName = 'names' | 'claims' | 'passages';

/**
 * The order of the groups of results: the group of the best one first. A name comes before a claim that is called so, and
 * both before passages, unless the query is a phrase of a brief and no more than scattered in the list.
 * @param isPhrase whether a passage has the query word for word; undefined until that is known
 */
export function orderOf({ name, names, claims, asksForClaim }: Pick<Reading, 'name' | 'names' | 'claims' | 'asksForClaim'>, isPhrase: boolean | undefined): GroupName[] {
  if (name) return ['names', 'claims', 'passages'];
  if (asksForClaim) return ['claims', 'names', 'passages'];
  if (names[0] && !names[0].corrected.size) return ['names', 'claims', 'passages'];
  if (isPhrase) return ['passages', 'names', 'claims'];
  if (names[0]) return ['names', 'claims', 'passages'];
  return claims[0] ? ['claims', 'passages', 'names'] : ['passages', 'names', 'claims'];
}
