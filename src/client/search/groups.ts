import { WHOLE } from '../../common/search/matching.ts';
import type { Reading } from '../../common/search/reading.ts';

export type GroupName = 'names' | 'articles' | 'claims' | 'passages' | 'events';

/**
 * The order of the groups of results: the group of the best one first. A name comes before a claim that is called so, and
 * both before passages, unless the query is a phrase of a brief and no more than scattered in the list.
 * @param isPhrase whether a passage has the query word for word; undefined until that is known
 */
export function orderOf(
  reading: Pick<Reading, 'name' | 'names' | 'claims' | 'articles' | 'asksForClaim'>,
  isPhrase: boolean | undefined,
): GroupName[] {
  const isCalledSo = !reading.name && !!reading.articles[0] && reading.articles[0].score < WHOLE;
  const others = order(reading, isPhrase).flatMap((name): GroupName[] =>
    name === 'names' && !isCalledSo ? [name, 'articles'] : [name],
  );
  return [...(isCalledSo ? (['articles'] as const) : []), ...others, 'events'];
}

function order(
  { name, names, claims, asksForClaim }: Pick<Reading, 'name' | 'names' | 'claims' | 'asksForClaim'>,
  isPhrase: boolean | undefined,
): GroupName[] {
  if (name) return ['names', 'claims', 'passages'];
  if (asksForClaim) return ['claims', 'names', 'passages'];
  if (names[0] && !names[0].corrected.size) return ['names', 'claims', 'passages'];
  if (isPhrase) return ['passages', 'names', 'claims'];
  if (names[0]) return ['names', 'claims', 'passages'];
  return claims[0] ? ['claims', 'passages', 'names'] : ['passages', 'claims', 'names'];
}
