import type { Group } from './groups.ts';

/** What each group is called. */
export const headings = {
  names: ['Name', 'Names'],
  claims: ['Claim', 'Claims'],
  articles: ['Article', 'Articles'],
  passages: ['Passage', 'Passages'],
  events: ['Event', 'Events'],
  sources: ['In the originals', 'In the originals'],
} as const;

/** What a reader is told where something did not come. */
export const failure = 'Part of the search could not be loaded. The next key tries again.';

/** As in "2 names, 1 claim, 6 passages". */
export const countsOf = (groups: readonly Group[]): string =>
  groups
    .map(({ kind, results: { length } }) => `${length} ${headings[kind][length === 1 ? 0 : 1].toLowerCase()}`)
    .join(', ');
