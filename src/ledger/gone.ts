import { articleAddress, fragmentOf, isPage, pageOf, slugOf } from '../address.ts';
import type { Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import { givenUp, type Decisions } from './decide.ts';
import { isLive, type Entry, type Ledger } from './entry.ts';
import { proposer } from './propose.ts';
import { placeFinder } from './places.ts';
import type { Target } from './targets.ts';

/**
 * Settles the recorded addresses that the content offers no more: an account goes with the last of its passages, a part with
 * its page. What became of anything else its author says; of what vanished without a word there is a problem.
 * @returns an entry for each recorded address that is not offered
 */
export function settleGone(
  ledger: Ledger,
  targets: readonly Target[],
  content: Content,
  decisions: Decisions,
  problems: Problems,
): Entry[] {
  const offered = new Map(targets.map((target) => [target.address, target]));
  const gone = [...ledger.values()].filter(({ address }) => !offered.has(address));
  const vanished = gone.filter(isLive);
  if (!vanished.length) return gone;
  const propose = proposer(ledger, targets);
  const placeOf = placeFinder(ledger, offered, content);
  return gone.map((entry) => {
    const { address, kind, words } = entry;
    if (!isLive(entry)) return entry;
    const decided = givenUp(decisions, address);
    if (decided) return withdrawn(entry, decided.to);
    if (!isPage(address) && !offered.has(pageOf(address))) return entry;
    if (kind === 'account') return withdrawn(entry, articleAddress(fragmentOf(address)));
    if (kind === 'comparison') return withdrawn(entry, '/compare/');
    const { successor, isRename } = propose(entry);
    problems.add('AddressGone', placeOf(entry), {
      address,
      kind,
      words: words ?? '',
      successor,
      formerly: isRename ? { id: slugOf(address), file: offered.get(successor)!.at.file } : undefined,
    });
    return entry;
  });
}

const withdrawn = (entry: Entry, to: string | undefined): Entry => ({ ...entry, status: 'withdrawn', to });
