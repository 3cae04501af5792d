import { fragmentOf, isPage, pageOf } from '../address.ts';
import type { Entry, Ledger } from './entry.ts';
import { exchanged, type Rename } from './renames.ts';
import { finalAddress } from './resolve.ts';

/**
 * Says where things are now that are at their addresses no more: under the id that they have since, where that is said; under
 * one that they had before and have again; or, with their page, where that moved.
 */
export function whereabouts(
  ledger: Ledger,
  offered: { has: (address: string) => boolean },
  renames: readonly Rename[],
): (entry: Entry) => string | undefined {
  const back = new Map<string, string>();
  for (const { address, status } of ledger.values())
    if (status === 'moved' && offered.has(address)) back.set(finalAddress(ledger, address), address);
  return ({ address, kind }) => {
    const page = pageOf(address);
    const pageNow = back.get(page) ?? finalAddress(ledger, page);
    const isFree = (found: string): boolean => kind !== 'passage' || !ledger.has(found);
    const named = renames.reduce((now, { kind: of, from, to }) => exchanged(now, kind, of, from, to), address);
    return [
      back.get(address),
      isFree(named) ? named : undefined,
      isPage(address) ? pageNow : `${pageNow}#${fragmentOf(address)}`,
    ].find((found) => found !== undefined && found !== address && offered.has(found));
  };
}
