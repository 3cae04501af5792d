import { pageOf } from '../address.ts';
import type { Entry } from './entry.ts';

/**
 * The whole ledger in its order: pages by path, each page as it is read now, and what is no more behind what it followed.
 * @param found entries of what the content offers, each page in reading order
 * @param gone the recorded entries that it does not offer
 */
export function inReadingOrder(recorded: readonly Entry[], found: readonly Entry[], gone: readonly Entry[]): Entry[] {
  const byPage = (entries: readonly Entry[]): Map<string, Entry[]> =>
    Map.groupBy(entries, ({ address }) => pageOf(address));
  const [before, now] = [byPage(recorded), byPage(found)];
  const byAddress = new Map(gone.map((entry) => [entry.address, entry]));
  return [...new Set([...now.keys(), ...before.keys()])]
    .sort()
    .flatMap((page) => orderPage(before.get(page) ?? [], now.get(page) ?? [], byAddress));
}

/** Passages belong to the block before them: they stay behind it when it moves. */
function orderPage(before: readonly Entry[], now: readonly Entry[], gone: ReadonlyMap<string, Entry>): Entry[] {
  const blocks: Entry[][] = [];
  for (const entry of now) {
    if (entry.kind === 'passage') blocks.at(-1)?.push(entry);
    else blocks.push([entry]);
  }
  let last = '';
  const place = (): number => blocks.findIndex(([head]) => head?.address === last);
  for (const { address, kind } of before) {
    const entry = gone.get(address);
    if (kind === 'passage') {
      if (entry) blocks[place()]?.push(entry);
    } else {
      if (entry) blocks.splice(place() + 1, 0, [entry]);
      last = address;
    }
  }
  return blocks.flat();
}
