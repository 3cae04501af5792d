import { fragmentOf, pageOf } from '../address.ts';
import { isLive, type Entry, type Ledger } from './entry.ts';

/** The entry that an address leads to: its own, or the one that it moved to; a part follows its page. */
export function resolveAddress(known: Ledger, address: string): Entry | undefined {
  const seen = new Set<string>();
  let current: string | undefined = address;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const entry = known.get(current);
    if (entry && entry.status !== 'moved') return entry;
    const page: Entry | undefined = entry ? undefined : known.get(pageOf(current));
    current = entry ? entry.to : page?.status === 'moved' ? `${page.to}#${fragmentOf(current)}` : undefined;
  }
  return undefined;
}

/**
 * Where to look instead of what is no more: the last of its successors that is there, else the page that it was on, else the
 * list of its kind. A notice never leads to another.
 */
export function successorOf(known: Ledger, { address, to }: Entry): Entry {
  const seen = new Set([address]);
  let entry = to === undefined ? undefined : resolveAddress(known, to);
  while (entry && !isLive(entry) && entry.to !== undefined && !seen.has(entry.address)) {
    seen.add(entry.address);
    entry = resolveAddress(known, entry.to);
  }
  const places = [...(entry ? [entry.address] : []), address].flatMap((place) => [place, pageOf(place), listOf(place)]);
  return places.map((place) => known.get(place)).find((place) => place && isLive(place))!;
}

/** The page that lists all things of its kind: `/claims/` of a claim. */
export const listOf = (address: string): string => /^\/(?:[^/#]+\/)?/.exec(address)![0];
