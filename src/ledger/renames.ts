import type { At, Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import { addressFor, comparedIn, comparisonAddress, fragmentOf, pageOf } from '../address.ts';
import { isLive, type Entry, type Ledger } from './entry.ts';
import type { Target } from './targets.ts';

/** A thing that had another id before. */
export interface Rename {
  kind: 'article' | 'claim' | 'name';
  from: string;
  to: string;
  at: At;
}

/** What `formerly` says, as far as it can be. */
export function renamesOf({ briefs, claims, names }: Content, ledger: Ledger, problems: Problems): Rename[] {
  const things = [
    ...briefs.map(({ slug, meta, at }) => ({ kind: 'article' as const, id: slug, formerly: meta.formerly, at })),
    ...claims.map(({ id, meta, at }) => ({ kind: 'claim' as const, id, formerly: meta.formerly, at })),
    ...names.map(({ id, formerly, at }) => ({ kind: 'name' as const, id, formerly, at })),
  ];
  const isPublished = (address: string): boolean => ledger.has(address) && isLive(ledger.get(address)!);
  const taken = new Map(things.map(({ kind, id }) => [`${kind} ${id}`, id]));
  return things.flatMap(({ kind, id, formerly, at }) =>
    formerly.flatMap((from, index): Rename[] => {
      const place = at('formerly', index);
      const by = taken.get(`${kind} ${from}`);
      taken.set(`${kind} ${from}`, id);
      const [old, address] = [addressFor[kind](from), addressFor[kind](id)];
      if (by !== undefined) problems.add('FormerlyTaken', place, { kind, id: from, by });
      else if (kind === 'article' && isPublished(old) && isPublished(address))
        problems.add('FormerlyOther', place, { id: from, old, address });
      else return [{ kind, from, to: id, at: place }];
      return [];
    }),
  );
}

/** The ledger with the pages of renamed things as moved. */
export const withMovedPages = (ledger: Ledger, renames: readonly Rename[]): Ledger =>
  new Map([
    ...ledger,
    ...renames.map(({ kind, from, to }): [string, Entry] => {
      const address = addressFor[kind](from);
      return [address, { ...ledger.get(address), address, kind, status: 'moved', to: addressFor[kind](to) }];
    }),
  ]);

/** An address with another id of a thing wherever it is made from it. */
export function exchanged(address: string, kind: Entry['kind'], of: Rename['kind'], from: string, to: string): string {
  const page = pageOf(address);
  if (page === addressFor[of](from)) return addressFor[of](to) + address.slice(page.length);
  if (of === 'article' && kind === 'comparison') {
    const [one, other] = comparedIn(address);
    return comparisonAddress(one === from ? to : one, other === from ? to : other);
  }
  const isNamed = (of === 'article' && kind === 'account') || (of === 'claim' && kind === 'passage');
  return isNamed && fragmentOf(address) === from ? `${page}#${to}` : address;
}

/**
 * What was left at the old addresses of things of which the ledger has lost that they were ever there.
 * @param ledger with the pages of renamed things as moved
 * @param known as it was
 */
export function lostTraces(
  ledger: Ledger,
  known: Ledger,
  renames: readonly Rename[],
  targets: readonly Target[],
): Entry[] {
  const lost = renames.filter(({ kind, from }) => !known.has(addressFor[kind](from)));
  const traces = new Map<string, Entry>();
  if (!lost.length) return [];
  for (const { address: to, kind } of targets) {
    const addresses = new Set([to]);
    for (const rename of lost)
      for (const address of addresses) addresses.add(exchanged(address, kind, rename.kind, rename.to, rename.from));
    for (const address of addresses)
      if (address !== to && !ledger.has(address)) traces.set(address, { address, kind, status: 'moved', to });
  }
  for (const { address } of targets) traces.delete(address);
  return [...traces.values()];
}
