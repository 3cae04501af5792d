import type { Kind, List } from './list.ts';
import { rankOf, read, tiers, type Found, type Reading } from './read.ts';

/** Results of one kind, the best first. */
export interface Group {
  readonly kind: Kind;
  readonly results: readonly Found[];
}

const kinds = ['names', 'claims', 'articles', 'passages', 'events', 'sources'] as const;

/** What the list alone has for a query, until the passages are there. */
export function atOnce(text: string, list: List): { reading: Reading; groups: Group[] } {
  const reading = read(list, text);
  return { reading, groups: groupsOf(reading, []) };
}

/** All that was found by kinds, the kind of the best first; with the names that are spelt out in the query. */
export function groupsOf({ found, within }: Pick<Reading, 'found' | 'within'>, passages: readonly Found[]): Group[] {
  const others = within
    .flatMap(({ names }) => names)
    .filter((name) => !found.some(({ entry }) => entry === name))
    .map((entry) => ({ entry, tier: tiers.within, form: 0, left: 0 }));
  return kinds
    .map((kind) => ({ kind, results: [...found, ...others, ...passages].filter(({ entry }) => entry.kind === kind) }))
    .filter(({ results }) => results.length)
    .sort((a, b) => rankOf(a.results[0]!) - rankOf(b.results[0]!));
}
