import type { Thing } from '../ledger/things.ts';
import { isDisputed } from '../link/stances.ts';
import type { Claim, Name, Site } from '../link/model.ts';
import type { Content } from '../read/content.ts';
import { isGivenKind } from '../read/schemas.ts';

/** What goes, by ids. */
export interface Going {
  articles: readonly string[];
  claims: readonly string[];
  names: readonly string[];
  events: readonly string[];
  /** Groups of claims. */
  groups: readonly string[];
  /** Kinds of names. */
  kinds: readonly string[];
  /** Claims that the site is to introduce as disagreements no more. */
  disagreements: readonly string[];
}

/** What is told of, as against what only lists it. */
type Told = Pick<Going, 'articles' | 'claims' | 'names' | 'events'>;

export const nothing: Going = {
  articles: [],
  claims: [],
  names: [],
  events: [],
  groups: [],
  kinds: [],
  disagreements: [],
};

/**
 * All that goes with things of a kind, since nothing that stays leads to it: of articles claims on which no other takes a position,
 * events of which no other tells, and the disagreements that are none without them; of anything names, the groups
 * of claims and the kinds of names that it leaves empty.
 */
export function goingWith(kind: Thing, ids: readonly string[], content: Content, site: Site): Going {
  const alone: Told = { ...nothing, [`${kind}s`]: ids };
  const told = kind === 'article' ? withOwn(alone, site) : alone;
  const names = [...told.names, ...orphans(told, content, site)];
  const isDecided = (claim: Claim): boolean => !isDisputed({ accounts: elsewhere(claim, ids) });
  return {
    ...told,
    names,
    groups: groupsWithout(told.claims, site),
    kinds: kindsWithout(names, site),
    disagreements: kind === 'article' ? site.claims.filter(isDecided).map((claim) => claim.id) : told.claims,
  };
}

/** Articles with the claims and events that are their own. */
const withOwn = (alone: Told, { claims, events }: Site): Told => ({
  ...alone,
  claims: claims.filter((claim) => !elsewhere(claim, alone.articles).length).map(({ id }) => id),
  events: events
    .filter(({ said }) => said.every(({ article }) => alone.articles.includes(article.slug)))
    .map(({ id }) => id),
});

const elsewhere = ({ accounts }: Claim, slugs: readonly string[]): Claim['accounts'] =>
  accounts.filter(({ article }) => !slugs.includes(article.slug));

/** Names to which something led, directly or by another name, and nothing does any more. */
function orphans(going: Told, { names }: Content, site: Site): string[] {
  const referred = new Map(
    names.map(({ id, includes, relations }) => [id, [...includes, ...Object.values(relations).flat()]]),
  );
  const told = (without: Told): string[] => site.names.filter((name) => isTold(name, without)).map(({ id }) => id);
  const before = reached(told(nothing), referred);
  const loose = names.map(({ id }) => id).filter((id) => !before.has(id));
  const roots = [...told(going), ...loose].filter((id) => !going.names.includes(id));
  const after = reached(roots, referred);
  return [...before].filter((id) => !after.has(id) && !going.names.includes(id));
}

function reached(roots: readonly string[], referred: ReadonlyMap<string, readonly string[]>): Set<string> {
  const all = new Set(roots);
  for (const id of all) for (const other of referred.get(id) ?? []) all.add(other);
  return all;
}

/** Whether anything that stays speaks of a name. */
const isTold = (name: Name, { articles, claims, events }: Told): boolean =>
  name.mentions.some(({ article }) => !articles.includes(article.slug)) ||
  name.wrote.some(({ slug }) => !articles.includes(slug)) ||
  name.positions.some(
    ({ claim, passage }) => !claims.includes(claim.id) && !articles.includes(passage.paragraph.article.slug),
  ) ||
  name.events.some(({ id }) => !events.includes(id)) ||
  name.claims.some(({ id }) => !claims.includes(id));

/** Groups that lose their last claim; where no claim stays, they wait for the next. */
function groupsWithout(going: readonly string[], { claims, meta }: Site): string[] {
  const staying = new Set(claims.filter(({ id }) => !going.includes(id)).map(({ group }) => group.id));
  const had = new Set(claims.map(({ group }) => group.id));
  return staying.size ? meta.groups.map(({ id }) => id).filter((id) => had.has(id) && !staying.has(id)) : [];
}

/** Kinds that lose their last name, but for those that every dossier has. */
function kindsWithout(going: readonly string[], { names, meta }: Site): string[] {
  const staying = new Set(names.filter(({ id }) => !going.includes(id)).map(({ kind }) => kind.id));
  const had = new Set(names.map(({ kind }) => kind.id));
  return meta.kinds
    .filter((kind) => !isGivenKind(kind))
    .flatMap(({ id }) => (had.has(id) && !staying.has(id) ? id : []));
}
