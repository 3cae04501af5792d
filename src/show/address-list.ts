import { fragmentOf, isPage, pageOf } from '../address.ts';
import type { Entry } from '../read/ledger.ts';
import { lastSuccessor, resolveAddress } from '../ledger/resolve.ts';
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
  const known = new Map(ledger.map((entry) => [entry.address, entry]));
  const titles = titlesOf({ articles, claims }, known);
  const parts = Map.groupBy(
    ledger.filter(({ address }) => !isPage(address)),
    ({ address }) => pageOf(address),
  );
  const url = (address: string): string => new URL(href(address), host).href;
  const list = (address: string, { kind, status, to }: Pick<Entry, 'kind' | 'status' | 'to'>): ListedAddress => {
    const heir = resolveAddress(known, address);
    const successor = status === 'moved' ? heir : to === undefined ? undefined : lastSuccessor(known, to);
    return {
      url: url(address),
      kind,
      title: heir ? titles.full(heir) : address,
      status: status ?? 'live',
      ...(successor && { successor: url(successor.address) }),
    };
  };
  return ledger.flatMap((entry) => {
    const moved =
      entry.status === 'moved' && isPage(entry.address)
        ? (parts.get(resolveAddress(known, entry.address)?.address ?? '') ?? [])
        : [];
    return [
      list(entry.address, entry),
      ...moved.map((part) =>
        list(`${entry.address}#${fragmentOf(part.address)}`, { kind: part.kind, status: 'moved', to: part.address }),
      ),
    ];
  });
}
