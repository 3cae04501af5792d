import type { At, Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import {
  articleAddress,
  claimAddress,
  comparedIn,
  comparisonAddress,
  fragmentOf,
  nameAddress,
  pageOf,
} from '../address.ts';
import { isLive, type Entry, type Ledger } from './entry.ts';
import { moveEntries } from './move.ts';
import type { Target } from './targets.ts';

/** A thing that had another id before. */
interface Rename {
  kind: 'article' | 'claim' | 'name';
  from: string;
  to: string;
  at: At;
}

const pageFor = { article: articleAddress, claim: claimAddress, name: nameAddress };

/**
 * Carries addresses over to the new ids that `formerly` declares; each old page, and each fragment that was made from an
 * old id, stays as moved. What the ledger has lost of them is made anew.
 * @param targets what the content offers, but for the paragraphs of briefs
 */
export function carryRenames(
  entries: Ledger,
  content: Content,
  targets: readonly Target[],
  problems: Problems,
): Ledger {
  const offered = new Set(targets.map(({ address }) => address));
  return renamesOf(content, problems).reduce((carried, rename) => carry(carried, rename, offered, problems), entries);
}

function renamesOf({ briefs, claims, names }: Content, problems: Problems): Rename[] {
  const things = [
    ...briefs.map(({ slug, meta, at }) => ({ kind: 'article' as const, id: slug, formerly: meta.formerly, at })),
    ...claims.map(({ id, meta, at }) => ({ kind: 'claim' as const, id, formerly: meta.formerly, at })),
    ...names.map(({ id, formerly, at }) => ({ kind: 'name' as const, id, formerly, at })),
  ];
  const taken = new Map(things.map(({ kind, id }) => [`${kind} ${id}`, id]));
  return things.flatMap(({ kind, id, formerly, at }) =>
    formerly.flatMap((old, index) => {
      const place = at('formerly', index);
      const by = taken.get(`${kind} ${old}`);
      if (by !== undefined) problems.add('FormerlyTaken', place, { kind, id: old, by });
      taken.set(`${kind} ${old}`, id);
      return by === undefined ? [{ kind, from: old, to: id, at: place }] : [];
    }),
  );
}

function carry(entries: Ledger, rename: Rename, offered: ReadonlySet<string>, problems: Problems): Ledger {
  const { kind, from, to, at } = rename;
  const [oldPage, newPage] = [pageFor[kind](from), pageFor[kind](to)];
  const old = entries.get(oldPage);
  if (!old) return new Map([...entries, ...tracesOf(rename, offered, entries)]);
  if (kind === 'article' && isLive(old) && entries.has(newPage) && isLive(entries.get(newPage)!)) {
    problems.add('FormerlyOther', at, { id: from, old: oldPage, address: newPage });
    return entries;
  }
  const known = old.status === 'moved' ? new Map(entries).set(oldPage, { ...old, to: newPage }) : entries;
  return moveEntries(known, (entry) => renamed(entry, rename, offered, known));
}

/** The new address of an entry. */
function renamed(
  { address, kind, status }: Entry,
  rename: Rename,
  offered: ReadonlySet<string>,
  entries: Ledger,
): string {
  const { from, to } = rename;
  const [page, fragment] = [pageOf(address), fragmentOf(address)];
  if (page === pageFor[rename.kind](from))
    return status === 'moved' && !fragment ? address : pageFor[rename.kind](to) + address.slice(page.length);
  const sibling = `${page}#${to}`;
  if (rename.kind === 'article' && kind === 'account' && fragment === from) return sibling;
  if (rename.kind === 'article' && kind === 'comparison' && comparedIn(address).includes(from)) {
    const [one, other] = comparedIn(address).map((slug) => (slug === from ? to : slug)) as [string, string];
    return comparisonAddress(one, other);
  }
  // A passage that was named after its claim has followed it.
  const follows = rename.kind === 'claim' && kind === 'passage' && fragment === from && status === undefined;
  return follows && !offered.has(address) && offered.has(sibling) && !entries.has(sibling) ? sibling : address;
}

/** What would have been left at the old addresses of a thing, had the ledger known them. */
function tracesOf({ kind, from, to }: Rename, offered: ReadonlySet<string>, entries: Ledger): [string, Entry][] {
  const partKind = { article: 'account', claim: 'passage', name: undefined } as const;
  const folder = kind === 'article' ? '/claims/' : '/articles/';
  const parts = [...offered].filter(
    (address) => partKind[kind] && address.startsWith(folder) && fragmentOf(address) === to,
  );
  const traces: Entry[] = [
    { address: pageFor[kind](from), kind, status: 'moved', to: pageFor[kind](to) },
    ...parts.map((address): Entry => ({
      address: `${pageOf(address)}#${from}`,
      kind: partKind[kind]!,
      status: 'moved',
      to: address,
    })),
  ];
  return traces
    .filter(({ address }) => !entries.has(address) && !offered.has(address))
    .map((entry) => [entry.address, entry]);
}
