import { orderOf, type GroupName } from './groups.ts';
import type { Listed } from './list.ts';
import type { Passages } from './passages.ts';
import type { Reading } from './reading.ts';

/** A line of results, as it is shown. */
export interface Result {
  href: string;
  title: string;
  /** What it is, or where it stands. */
  note: string;
  /** Words around what was found, cut at each end of what is lit up: every second piece is. */
  excerpt: readonly string[];
}

export interface Group {
  name: GroupName | 'events';
  results: readonly Result[];
}

/** What the passages of a query come to, ready to be shown. */
export interface Shown {
  passages: readonly Result[];
  /** Names, claims and events that the list has not, but that have the words in what is said of them. */
  others: readonly (Result & { name: Group['name'] })[];
  isPhrase: boolean;
  corrected: Passages['corrected'];
}

/**
 * The results of a query in their groups, the group of the best one first; none if nothing has the query.
 * @param shown undefined as long as passages are still being looked for
 */
export function groupsOf(reading: Reading, shown: Shown | undefined, base: string): Group[] {
  const line = (name: 'names' | 'claims', { id, title }: Listed, note = ''): Result => ({ href: `${base}${name}/${id}/`, title, note, excerpt: [] });
  const others = (wanted: Group['name']): Result[] => shown?.others.filter(({ name, href }) => name === wanted && ![...listed.names, ...listed.claims].some((result) => result.href === href)) ?? [];
  const listed = {
    names: [...reading.names.map(({ entry, spelling: { text } }) => line('names', entry, !text || text === entry.title ? '' : `also ${text}`)), ...(shown?.passages.length ? reading.within.map(({ entry }) => line('names', entry)) : [])],
    claims: reading.claims.map(({ entry }) => line('claims', entry)),
    passages: shown?.passages ?? [],
  };
  return [...orderOf(reading, shown?.isPhrase), 'events' as const]
    .map((name) => ({ name, results: [...(name === 'events' ? [] : listed[name]), ...others(name)] }))
    .filter(({ results }) => results.length);
}

/** How a query was read, if not as it was typed. */
export const readAs = (reading: Reading, shown: Shown | undefined): string | undefined => reading.corrected ?? shown?.corrected;

