import type { Problems } from '../problems/problems.ts';
import { brought, isLive, standsIn, type Entry, type Ledger } from './entry.ts';
import { finalAddress } from './resolve.ts';
import type { Target } from './targets.ts';

/**
 * Holds every address that the content offers against what the ledger says of it.
 * @returns an entry for each target, in the order of the targets
 */
export function keepOffered(ledger: Ledger, targets: readonly Target[], problems: Problems): Entry[] {
  const offered = new Set(targets.map(({ address }) => address));
  /** Whether what is offered is what the ledger knows there: what is no more may come back as it was. */
  const mayStand = (entry: Entry, { kind, text }: Target): boolean => {
    if (entry.kind !== kind) return false;
    if (isLive(entry)) return true;
    if (entry.status === 'moved') return !offered.has(finalAddress(ledger, entry.address));
    // Of these the former words are shown, or they have none.
    if (kind === 'passage' || kind === 'claim' || text === undefined || entry.words === undefined) return true;
    return [entry, ...(entry.was ?? [])].some(({ words = '' }) => standsIn(kind, words, text));
  };
  return targets.map((target) => {
    const { address, kind, at } = target;
    const entry = ledger.get(address);
    if (!entry || mayStand(entry, target)) return brought(entry, target);
    problems.add('AddressReused', at, { address, kind, was: entry.kind, words: entry.words ?? '' });
    return entry;
  });
}
