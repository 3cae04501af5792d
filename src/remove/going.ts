import { isDisputed } from '../link/stances.ts';
import type { Claim, Name, Site } from '../link/model.ts';
import type { Content } from '../read/content.ts';

/** What goes, by ids. */
export interface Going {
  articles: readonly string[];
  claims: readonly string[];
  names: readonly string[];
  events: readonly string[];
  /** Claims that the site is to introduce as disagreements no more. */
  disagreements: readonly string[];
}

export const nothing: Going = { articles: [], claims: [], names: [], events: [], disagreements: [] };

/** A claim, name or event goes alone. */
export const goingAlone = (kind: 'claim' | 'name' | 'event', id: string): Going => ({
  ...nothing,
  [`${kind}s`]: [id],
  disagreements: kind === 'claim' ? [id] : [],
});

/**
 * An article goes with all that nothing else speaks of: claims on which no other takes a position, events of which no other
 * tells, names to which nothing leads that stays; and with the disagreements in which it alone is of another mind.
 */
export function goingWithArticle(slug: string, content: Content, site: Site): Going {
  const claims = site.claims.filter((claim) => !elsewhere(claim, slug).length);
  const isDecided = (claim: Claim): boolean => !isDisputed({ accounts: elsewhere(claim, slug) });
  return {
    articles: [slug],
    claims: claims.map(({ id }) => id),
    names: orphans(slug, claims, content, site),
    events: site.events.filter(({ said }) => said.every(({ article }) => article.slug === slug)).map(({ id }) => id),
    disagreements: site.claims.filter(isDecided).map(({ id }) => id),
  };
}

const elsewhere = ({ accounts }: Claim, slug: string): Claim['accounts'] =>
  accounts.filter(({ article }) => article.slug !== slug);

/** Names of which the article or its claims and events speak, and neither another nor a name that stays. */
function orphans(slug: string, claims: readonly Claim[], { names }: Content, site: Site): string[] {
  const isGoing = (name: Name): boolean => {
    const told = articlesOf(name, claims);
    return told.length > 0 && told.every((one) => one === slug);
  };
  const referred = new Map(
    names.map(({ id, includes, relations }) => [id, [...includes, ...Object.values(relations).flat()]]),
  );
  const staying = new Set(site.names.filter((name) => !isGoing(name)).map(({ id }) => id));
  for (const id of staying) for (const other of referred.get(id) ?? []) staying.add(other);
  return names.map(({ id }) => id).filter((id) => !staying.has(id));
}

/** The slugs of the articles that speak of a name, directly or by claims and events; of a claim that stays, none in particular. */
const articlesOf = (name: Name, going: readonly Claim[]): (string | undefined)[] => [
  ...name.mentions.map(({ article }) => article.slug),
  ...name.wrote.map(({ slug }) => slug),
  ...name.positions.map(({ passage }) => passage.paragraph.article.slug),
  ...name.events.flatMap(({ said }) => said.map(({ article }) => article.slug)),
  ...name.claims.flatMap((claim) =>
    going.includes(claim) ? claim.accounts.map(({ article }) => article.slug) : [undefined],
  ),
];
