import { isPage, pageOf } from '../address.ts';
import { currentWords, isLive, type Entry } from './entry.ts';
import { sameWords } from '../common/fold.ts';
import { moveAddresses } from './move.ts';
import type { Target } from './targets.ts';

/** Carries addresses over to a new id on the same page that nobody declared, where the very words leave no doubt. */
export function carryTwins(entries: readonly Entry[], targets: readonly Target[]): readonly Entry[] {
  const offered = new Set(targets.map(({ address }) => address));
  const parts = Map.groupBy(
    targets.filter(({ address, words }) => !isPage(address) && words !== undefined),
    ({ address }) => pageOf(address),
  );
  const lost = entries.filter((entry) => isLive(entry) && !offered.has(entry.address) && entry.kind !== 'paragraph');
  const areTwins = (entry: Entry, target: Target): boolean =>
    entry.kind === target.kind && sameWords(currentWords(entry), target.words!);
  const moves = lost.flatMap((entry): [string, string][] => {
    const twins = parts.get(pageOf(entry.address))?.filter((target) => areTwins(entry, target)) ?? [];
    const isOnlyOne =
      twins.length === 1 &&
      lost.filter((other) => pageOf(other.address) === pageOf(entry.address) && areTwins(other, twins[0]!)).length ===
        1;
    return isOnlyOne ? [[entry.address, twins[0]!.address]] : [];
  });
  return moveAddresses(entries, new Map(moves));
}
