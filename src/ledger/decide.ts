import { isPage, pageOf } from '../address.ts';
import { isLive, type Entry } from './entry.ts';

/** What an author has said of addresses that the ledger cannot judge by itself. */
export interface Decisions {
  /** Addresses that are given up on purpose, each with where to look instead. */
  withdrawn: ReadonlyMap<string, string | undefined>;
  /** Addresses whose words were changed on purpose, beyond an edit. */
  reworded: ReadonlySet<string>;
}

export const noDecisions: Decisions = { withdrawn: new Map(), reworded: new Set() };

/** The entries with the withdrawn ones marked; a page takes all its parts with it. */
export function withdraw(entries: readonly Entry[], { withdrawn }: Decisions): readonly Entry[] {
  return entries.map((entry) => {
    const { address } = entry;
    if (!isLive(entry)) return entry;
    if (withdrawn.has(address)) return asWithdrawn(entry, withdrawn.get(address));
    return !isPage(address) && withdrawn.has(pageOf(address)) ? asWithdrawn(entry) : entry;
  });
}

/** An entry given up, with where to look instead. */
export function asWithdrawn(entry: Entry, to?: string): Entry {
  return { ...entry, status: 'withdrawn', ...(to === undefined ? {} : { to }) };
}
