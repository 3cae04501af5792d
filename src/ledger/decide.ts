import { isPage, pageOf } from '../address.ts';
import { nearest } from '../problems/nearest.ts';
import { isLive, type Entry, type Ledger } from './entry.ts';
import { finalAddress } from './resolve.ts';

/** What an author has said of addresses that the ledger cannot judge by itself. */
export interface Decisions {
  /** Addresses that are given up on purpose, each with where to look instead. */
  withdrawn: ReadonlyMap<string, string | undefined>;
  /** Addresses of which no former words are to be kept. */
  forgotten: ReadonlySet<string>;
  /** Whether the ledger may begin with ids that it does not know, or go on with what is left of it. */
  begins: boolean;
}

export const noDecisions: Decisions = { withdrawn: new Map(), forgotten: new Set(), begins: false };

/** Thrown for a decision that makes no sense; `message` says why. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError';
}

/**
 * Whether an author has given an address up, by itself or with its page.
 * @returns where to look instead, if it was said
 */
export function givenUp({ withdrawn }: Decisions, address: string): { to: string | undefined } | undefined {
  if (withdrawn.has(address)) return { to: withdrawn.get(address) };
  return !isPage(address) && withdrawn.has(pageOf(address)) ? { to: undefined } : undefined;
}

/**
 * Holds what an author decided against the ledger that came of it.
 * @param before the ledger as it was
 * @param after the same with all that was decided, but with nothing forgotten yet
 * @returns what makes no sense: a decision on an address that was not published, or one that would do nothing
 */
export function objectionsTo({ withdrawn, forgotten }: Decisions, before: Ledger, after: readonly Entry[]): string[] {
  const now = new Map(after.map((entry) => [entry.address, entry]));
  const objection = (address: string): string | undefined => {
    const [known, entry] = [before.get(address), now.get(address)];
    if (!known || !entry) return `${address} was never published.${didYouMean(address, before)}`;
    if (forgotten.has(address) && !hasFormer(address, after, now)) return `${address} has no former words to forget.`;
    if (!withdrawn.has(address)) return undefined;
    if (isLive(entry)) return `${address} still stands in the content. Take it out there first, then withdraw it.`;
    const to = withdrawn.get(address);
    const successor = to === undefined ? entry : now.get(to);
    const isLost = to !== undefined && !(successor && isLive(successor));
    return isLost ? `The successor ${to} is not an address of this site.${didYouMean(to, now)}` : undefined;
  };
  return [...withdrawn.keys(), ...forgotten].flatMap((address) => objection(address) ?? []);
}

/** Whether words are kept that once stood at an address, or at one that moved there. */
const hasFormer = (address: string, entries: readonly Entry[], ledger: Ledger): boolean =>
  entries.some(
    (entry) =>
      (entry.was || (entry.words && !isLive(entry))) &&
      [entry.address, finalAddress(ledger, entry.address)].includes(address),
  );

function didYouMean(address: string, known: Ledger): string {
  const [close] = nearest(address, known.keys());
  return close === undefined ? '' : ` Did you mean ${close}?`;
}
