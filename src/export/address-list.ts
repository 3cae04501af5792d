import { isLive, type Ledger } from '../ledger/entry.ts';
import { resolveAddress, successorOf } from '../ledger/resolve.ts';
import { titlesOf } from '../ledger/titles.ts';
import type { Site } from '../link/model.ts';
import type { Address } from '../cite/address.ts';
import type { AddressesData } from './shapes/addresses.ts';

/** Every address that was ever published, with what it leads to now. */
export function addressList({ ledger, articles, claims }: Site, address: Address): AddressesData {
  const known: Ledger = new Map(ledger.map((entry) => [entry.address, entry]));
  const titles = titlesOf({ articles, claims }, known);
  return ledger.map((entry) => {
    const last = resolveAddress(known, entry.address) ?? entry;
    const successor = isLive(last) ? last : successorOf(known, last);
    return {
      url: address(entry.address),
      kind: entry.kind,
      title: titles.full(last),
      status: entry.status ?? 'live',
      ...(!isLive(entry) && { successor: address(successor.address) }),
    };
  });
}
