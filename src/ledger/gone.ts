import { articleAddress, fragmentOf, isPage, pageOf, slugOf } from '../address.ts';
import { sameWords } from '../common/fold.ts';
import type { Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import { givenUp, type Decisions } from './decide.ts';
import { isLive, type Entry, type Ledger } from './entry.ts';
import { proposer } from './propose.ts';
import type { Target } from './targets.ts';

/**
 * Settles the recorded addresses that the content offers no more: an account goes with the last of its passages, a part with
 * its page. What became of anything else its author says; of what vanished without a word there is a problem.
 * @param nowAt where a thing has moved, as far as it is said
 * @returns an entry for each recorded address that is not offered
 */
export function settleGone(
  ledger: Ledger,
  targets: readonly Target[],
  nowAt: (entry: Entry) => string | undefined,
  content: Content,
  decisions: Decisions,
  problems: Problems,
): Entry[] {
  const offered = new Map(targets.map((target) => [target.address, target]));
  const propose = proposer(ledger, targets, nowAt, content);
  const settleOne = (entry: Entry): Entry => {
    const { address, kind, words = '' } = entry;
    const now = nowAt(entry);
    if (now !== undefined) return { ...entry, status: 'moved', to: now };
    const decided = givenUp(decisions, address);
    if (decided) return leave(entry, decided.to, offered);
    if (kind === 'account') return leave(entry, articleAddress(fragmentOf(address)), offered);
    if (kind === 'comparison') return leave(entry, '/compare/', offered);
    // The problem is its page's.
    const page = ledger.get(pageOf(address));
    if (!isPage(address) && !offered.has(pageOf(address)) && page && isLive(page)) return entry;
    const { successor, isRename, at } = propose(entry);
    const formerly = isRename ? { id: slugOf(address), file: offered.get(successor)!.at.file } : undefined;
    problems.add('AddressGone', at, { address, kind, words, successor, formerly });
    return entry;
  };
  return [...ledger.values()].flatMap((entry) =>
    offered.has(entry.address) ? [] : [isLive(entry) ? settleOne(entry) : entry],
  );
}

/** An entry given up; where its very words stand on the same page under another id, it has moved there. */
function leave(entry: Entry, to: string | undefined, offered: ReadonlyMap<string, Target>): Entry {
  const { address, kind, words = '' } = entry;
  const there = offered.get(to ?? '');
  const isMoved =
    there?.kind === kind &&
    kind !== 'paragraph' &&
    pageOf(there.address) === pageOf(address) &&
    sameWords(words, there.text ?? '');
  return { ...entry, status: isMoved ? 'moved' : 'withdrawn', to };
}
