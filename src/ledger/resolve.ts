import { fragmentOf, pageOf } from '../address.ts';
import { isLive, type Entry, type Ledger } from './entry.ts';

/** The address that an address leads to: its own, or the one that it moved to; a part follows its page. */
export function finalAddress(known: Ledger, address: string): string {
  const seen = new Set<string>();
  let current = address;
  while (!seen.has(current)) {
    seen.add(current);
    const entry = known.get(current);
    const page = entry ? undefined : known.get(pageOf(current));
    if (entry?.status === 'moved') current = entry.to!;
    else if (page?.status === 'moved') current = `${page.to}#${fragmentOf(current)}`;
    else return current;
  }
  return address;
}

/** The entry that an address leads to; undefined for what was never published. */
export const resolveAddress = (known: Ledger, address: string): Entry | undefined =>
  known.get(finalAddress(known, address));

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
