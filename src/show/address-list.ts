import { fragmentOf, isPage, pageOf } from '../address.ts';
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
 * Every address that was ever published, with what it leads to now; of a page that has moved, each of its parts too.
 * @param host what URLs are resolved against
 */
export function addressList({ ledger, articles, claims }: Site, host: URL): ListedAddress[] {
  const known: Ledger = new Map(ledger.map((entry) => [entry.address, entry]));
  const titles = titlesOf({ articles, claims }, known);
  const parts = Map.groupBy(
    ledger.filter(({ address }) => !isPage(address)),
    ({ address }) => pageOf(address),
  );
  const url = (address: string): string => new URL(href(address), host).href;
  const list = (address: string, { kind, status }: Pick<Entry, 'kind' | 'status'>): ListedAddress => {
    const last = resolveAddress(known, address);
    const successor = last && (isLive(last) ? last : successorOf(known, last));
    return {
      url: url(address),
      kind,
      title: last ? titles.full(last) : address,
      status: status ?? 'live',
      ...(status && successor && { successor: url(successor.address) }),
    };
  };
  return ledger.flatMap((entry) => {
    const isMovedPage = entry.status === 'moved' && isPage(entry.address);
    const moved = isMovedPage ? (parts.get(resolveAddress(known, entry.address)?.address ?? '') ?? []) : [];
    return [
      list(entry.address, entry),
      ...moved.map(({ address, kind }) => list(`${entry.address}#${fragmentOf(address)}`, { kind, status: 'moved' })),
    ];
  });
}
