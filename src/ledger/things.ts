import type { Content } from '../read/content.ts';

/** What has an id that its author chose. */
export const things = ['article', 'claim', 'name', 'event'] as const;
export type Thing = (typeof things)[number];

/** The ids of all things of a kind. */
export const thingIds = (thing: Thing, { briefs, claims, names, events }: Content): string[] =>
  ({
    article: briefs.map(({ slug }) => slug),
    claim: claims.map(({ id }) => id),
    name: names.map(({ id }) => id),
    event: events.map(({ id }) => id),
  })[thing];
