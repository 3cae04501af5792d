import { isLive, type Entry, type Ledger } from '../ledger/entry.ts';
import { resolveAddress, successorOf } from '../ledger/resolve.ts';
import { titlesOf } from '../ledger/titles.ts';
import type { Site } from '../link/model.ts';

/** One address as others may read it. */
export interface ListedAddress {
  url: string;
  kind: Entry['kind'];
  title: string;
  status: 'live' | 'moved' | 'withdrawn';
  /** Where to look instead. */
  successor?: string;
}

/**
 * Every address that was ever published, with what it leads to now.
 * @param whole makes its path an address as others have it
 */
export function addressList({ ledger, articles, claims }: Site, whole: (path: string) => string): ListedAddress[] {
  const known: Ledger = new Map(ledger.map((entry) => [entry.address, entry]));
  const titles = titlesOf({ articles, claims }, known);
  return ledger.map((entry) => {
    const last = resolveAddress(known, entry.address) ?? entry;
    const successor = isLive(last) ? last : successorOf(known, last);
    return {
      url: whole(entry.address),
      kind: entry.kind,
      title: titles.full(last),
      status: entry.status ?? 'live',
      ...(!isLive(entry) && { successor: whole(successor.address) }),
    };
  });
}
