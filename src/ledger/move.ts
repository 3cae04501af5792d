import { pageOf } from '../address.ts';
import type { Entry } from './entry.ts';
import { resolveAddress } from './resolve.ts';

/**
 * Gives entries new addresses; each keeps what it promised, and leaves a trace at the address that it had. A moved page takes
 * its parts along without a trace of each: they follow the page.
 * Where a trace of something else lies at the new address, nothing is moved there: that address is not free.
 * @param wanted old addresses with the new ones
 */
export function moveAddresses(entries: readonly Entry[], wanted: ReadonlyMap<string, string>): readonly Entry[] {
  if (!wanted.size) return entries;
  const known = new Map(entries.map((entry) => [entry.address, entry]));
  const moves = new Map(
    [...wanted].filter(([from, to]) => !known.has(to) || resolveAddress(known, to) === known.get(from)),
  );
  const move = (address: string): string => {
    const page = moves.get(pageOf(address));
    return moves.get(address) ?? (page === undefined ? address : page + address.slice(pageOf(address).length));
  };
  const arriving = new Set(moves.values());
  return entries
    .filter((entry) => entry.status !== 'moved' || !arriving.has(entry.address))
    .flatMap((entry) => {
      const carried: Entry = {
        ...entry,
        address: move(entry.address),
        ...(entry.to === undefined ? {} : { to: move(entry.to) }),
      };
      return moves.has(entry.address)
        ? [carried, { address: entry.address, kind: entry.kind, status: 'moved', to: carried.address }]
        : [carried];
    });
}
