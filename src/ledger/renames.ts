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
  return renamesOf(content, problems).reduce((carried, rename) => carry(carried, rename, targets, problems), entries);
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

function carry(entries: Ledger, rename: Rename, targets: readonly Target[], problems: Problems): Ledger {
  const { kind, from, to, at } = rename;
  const [oldPage, newPage] = [pageFor[kind](from), pageFor[kind](to)];
  const [old, there] = [entries.get(oldPage), entries.get(newPage)];
  if (!old)
    return new Map([...entries, ...tracesOf(rename, targets, entries).map((one) => [one.address, one] as const)]);
  if (kind === 'article' && there && isLive(old) && isLive(there)) {
    problems.add('FormerlyOther', at, { id: from, old: oldPage, address: newPage });
    return entries;
  }
  const known = old.status === 'moved' ? new Map(entries).set(oldPage, { ...old, to: newPage }) : entries;
  const offered = new Set(targets.map(({ address }) => address));
  return moveEntries(known, (entry) => renamed(entry, rename, offered, known));
}

/** The new address of an entry. */
function renamed(
  { address, kind, status }: Entry,
  rename: Rename,
  offered: ReadonlySet<string>,
  entries: Ledger,
): string {
  const page = pageFor[rename.kind](rename.from);
  if (pageOf(address) === page)
    return status === 'moved' && address === page ? page : pageFor[rename.kind](rename.to) + address.slice(page.length);
  const now = named(address, kind, rename, rename.from, rename.to);
  if (status === 'moved' || now === address) return address;
  // A passage that was named after its claim has followed it, where the mark did.
  return kind === 'passage' && (offered.has(address) || !offered.has(now) || entries.has(now)) ? address : now;
}

/** An address elsewhere that is made from the id of what was renamed, with one id for the other. */
function named(address: string, kind: Entry['kind'], rename: Rename, from: string, to: string): string {
  if (rename.kind === 'article' && kind === 'comparison') {
    const [one, other] = comparedIn(address);
    return comparisonAddress(one === from ? to : one, other === from ? to : other);
  }
  const isNamed = (rename.kind === 'article' && kind === 'account') || (rename.kind === 'claim' && kind === 'passage');
  return isNamed && fragmentOf(address) === from ? `${pageOf(address)}#${to}` : address;
}

/** What would have been left at the old addresses of a thing, had the ledger known them. */
function tracesOf(rename: Rename, offered: readonly Target[], entries: Ledger): Entry[] {
  const { kind, from, to } = rename;
  const page: Entry = { address: pageFor[kind](from), kind, status: 'moved', to: pageFor[kind](to) };
  const parts = offered.map(({ address, kind }): Entry => ({
    address: named(address, kind, rename, to, from),
    kind,
    status: 'moved',
    to: address,
  }));
  const addresses = new Set(offered.map(({ address }) => address));
  return [page, ...parts].filter(({ address }) => !entries.has(address) && !addresses.has(address));
}
