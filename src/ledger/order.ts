import { pageOf } from '../address.ts';
import type { Entry } from './entry.ts';

/**
 * The whole ledger in its order: pages by path, each page as it is read now, and what is no more behind what it followed.
 * @param recorded the ledger as it was
 * @param found entries of what the content offers, each page in reading order
 * @param gone the recorded entries that it does not offer
 */
export function inReadingOrder(recorded: readonly Entry[], found: readonly Entry[], gone: readonly Entry[]): Entry[] {
  const byAddress = new Map(gone.map((entry) => [entry.address, entry]));
  const now = Map.groupBy(found, ({ address }) => pageOf(address));
  const before = Map.groupBy(recorded, ({ address }) => pageOf(address));
  return [...new Set([...now.keys(), ...before.keys()])].sort().flatMap((page) => {
    const followers = followersOf(before.get(page) ?? [], byAddress);
    const withFollowers = (entry: Entry): Entry[] => [
      entry,
      ...(followers.get(entry.address) ?? []).flatMap(withFollowers),
    ];
    return [...(followers.get('') ?? []), ...(now.get(page) ?? [])].flatMap(withFollowers);
  });
}

/** What is no more by the address of what it followed; by an empty text what came first on its page. */
function followersOf(page: readonly Entry[], gone: ReadonlyMap<string, Entry>): Map<string, Entry[]> {
  const followers = new Map<string, Entry[]>();
  let last = '';
  for (const { address } of page) {
    if (gone.has(address)) followers.set(last, [...(followers.get(last) ?? []), gone.get(address)!]);
    last = address;
  }
  return followers;
}
