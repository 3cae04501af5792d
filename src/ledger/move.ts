import { isPage, pageOf } from '../address.ts';
import { sameWords } from '../common/fold.ts';
import { joinEntries } from '../read/ledger.ts';
import { isLive, type Entry, type Ledger } from './entry.ts';
import { resolveAddress } from './resolve.ts';
import type { Target } from './targets.ts';

/**
 * Gives entries new addresses; each keeps its words, and leaves a trace at the address that it had. A moved page takes its
 * parts along without a trace of each: they follow the page. Where an entry stands at the new address already, the two are
 * made one; where a trace of something else lies there, nothing is moved: that address is not free.
 * @param renamed the new address of an entry, or the one that it has
 */
export function moveEntries(entries: Ledger, renamed: (entry: Entry) => string): Ledger {
  const moved = new Map(entries);
  for (const entry of entries.values()) {
    const [from, to] = [entry.address, renamed(entry)];
    if (from === to) continue;
    const there = moved.get(to);
    const isTrace = there?.status === 'moved';
    const isBack = isTrace && resolveAddress(entries, to)?.address === from;
    if (isTrace && !isBack && isLive(entry)) continue;
    moved.delete(from);
    if (isTrace && !isBack) continue;
    const carried = { ...entry, address: to, ...(there && isLive(there) && { status: undefined, to: undefined }) };
    moved.set(to, there && !isTrace ? joinEntries(there, carried) : carried);
    if (isPage(from) || pageOf(from) === pageOf(to))
      moved.set(from, { address: from, kind: entry.kind, day: entry.day, status: 'moved', to });
  }
  return moved;
}

/** Takes back what moved to an address that the content offers no more, while it offers the old one again. */
export function moveBack(entries: Ledger, offered: ReadonlySet<string>): Ledger {
  const back = new Map<string, string>();
  for (const { address, status } of entries.values()) {
    const there = status === 'moved' && offered.has(address) ? resolveAddress(entries, address) : undefined;
    if (there && !offered.has(there.address)) back.set(there.address, address);
  }
  if (!back.size) return entries;
  const moved = moveEntries(entries, ({ address }) => {
    const page = back.get(pageOf(address));
    return back.get(address) ?? (page === undefined ? address : page + address.slice(pageOf(address).length));
  });
  // A part can follow only when its page is back.
  return moveBack(moved, offered);
}

/** Moves what was given up for the very words that it had, where these stand on the same page under another id. */
export function moveGivenUp(
  entries: Ledger,
  withdrawn: ReadonlyMap<string, string | undefined>,
  targets: readonly Target[],
): Ledger {
  const offered = new Map(targets.map((target) => [target.address, target]));
  return moveEntries(entries, ({ address, kind, words = '', status }) => {
    const there = offered.get(withdrawn.get(address) ?? '');
    if (!there || status || offered.has(address) || isPage(address) || there.kind !== kind) return address;
    const isSame = pageOf(there.address) === pageOf(address) && sameWords(words, there.text ?? '');
    return isSame ? there.address : address;
  });
}

/** Gives the words that stand with a trace, where two branches met, to what it leads to. */
export function foldTraces(entries: Ledger): Ledger {
  const folded = new Map(entries);
  for (const entry of entries.values()) {
    if (entry.status !== 'moved' || (entry.words === undefined && !entry.was)) continue;
    const there = resolveAddress(folded, entry.address);
    const { address, kind, status, to } = entry;
    folded.set(address, { address, kind, status, to, day: entry.day });
    if (there)
      folded.set(
        there.address,
        joinEntries({ ...entry, address: there.address, kind: there.kind, status: undefined, to: undefined }, there),
      );
  }
  return folded;
}
