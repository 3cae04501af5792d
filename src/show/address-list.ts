import { isLive, type Entry, type Ledger } from '../ledger/entry.ts';
import { resolveAddress, successorOf } from '../ledger/resolve.ts';
import { titlesOf } from '../ledger/titles.ts';
import type { Site } from '../link/model.ts';
import { href } from './href.ts';

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
 * @param host what URLs are resolved against; where it is not known, they are paths
 */
export function addressList({ ledger, articles, claims }: Site, host: URL | undefined): ListedAddress[] {
  const known: Ledger = new Map(ledger.map((entry) => [entry.address, entry]));
  const titles = titlesOf({ articles, claims }, known);
  const url = (address: string): string => (host ? new URL(href(address), host).href : href(address));
  return ledger.map((entry) => {
    const last = resolveAddress(known, entry.address) ?? entry;
    const successor = isLive(last) ? last : successorOf(known, last);
    return {
      url: url(entry.address),
      kind: entry.kind,
      title: titles.full(last),
      status: entry.status ?? 'live',
      ...(!isLive(entry) && { successor: url(successor.address) }),
    };
  });
}
