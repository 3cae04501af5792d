import { holdsWords, sameWords } from '../common/fold.ts';
import { isPage, pageOf } from '../address.ts';
import type { Entry, Ledger } from './entry.ts';
import { listOf } from './resolve.ts';
import type { Target } from './targets.ts';

/** Where to look instead of what is gone. */
export interface Proposal {
  successor: string;
  /** Whether it seems to be the same thing under an id of which nobody said that it is new. */
  isRename: boolean;
}

/**
 * Proposes where to look instead of addresses that are gone: where their words stand, word for word, be it elsewhere; else the
 * paragraph that they stood in, or the one before; of a heading the one after; else their page, or the list of their kind.
 */
export function proposer(ledger: Ledger, targets: readonly Target[]): (entry: Entry) => Proposal {
  const offered = new Set(targets.map(({ address }) => address));
  const byPage = Map.groupBy(ledger.values(), ({ address }) => pageOf(address));
  return (entry) => {
    const { address, kind, words } = entry;
    const page = pageOf(address);
    const near = targets.filter((target) => pageOf(target.address) === page);
    const find = (isIt: (target: Target) => boolean): Target | undefined => near.find(isIt) ?? targets.find(isIt);
    const isTwin = (target: Target): boolean => target.kind === kind && sameWords(target.text ?? '', words ?? '');
    const twin = isPage(address)
      ? targets.find((target) => isTwin(target) && !ledger.has(target.address))
      : kind === 'passage'
        ? find(isTwin)
        : near.find(isTwin);
    if (twin && words) return { successor: twin.address, isRename: isPage(address) };
    const holds = ({ kind, text }: Target): boolean => kind === 'paragraph' && holdsWords(text ?? '', words ?? '');
    const holder = (kind === 'paragraph' || kind === 'passage') && words ? find(holds) : undefined;
    const successor = holder?.address ?? neighbour(entry, byPage.get(page) ?? [], offered);
    return { successor: successor ?? (offered.has(page) ? page : listOf(address)), isRename: false };
  };
}

/** The paragraph of the page next to which an entry stood. */
function neighbour({ address, kind }: Entry, page: readonly Entry[], offered: ReadonlySet<string>): string | undefined {
  const place = page.findIndex((entry) => entry.address === address);
  const [before, after] = [page.slice(0, place).reverse(), page.slice(place)].map(
    (entries) => entries.find((entry) => entry.kind === 'paragraph' && offered.has(entry.address))?.address,
  );
  return kind === 'heading' ? (after ?? before) : (before ?? after);
}
