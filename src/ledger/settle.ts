import { Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import { comparedIn, slugOf } from '../address.ts';
import { bookOf } from './book.ts';
import { changesBetween, type Change } from './changes.ts';
import { noDecisions, objectionsTo, type Decisions } from './decide.ts';
import { forgotten, inFieldOrder, isLive, type Entry, type Ledger } from './entry.ts';
import { settleGone } from './gone.ts';
import { keepOffered } from './keep.ts';
import { foldTraces, moveBack, moveGivenUp } from './move.ts';
import { noticesOf, type Notices } from './notices.ts';
import { inReadingOrder } from './order.ts';
import { idsOf } from './ids-of.ts';
import { carryRenames } from './renames.ts';
import { resolveAddress } from './resolve.ts';
import { comparisonsOf, targetsOf, type ParagraphIds } from './targets.ts';
import { checkWhole } from './whole.ts';

/** The ledger held against the content. */
export interface Settled {
  /** What the ledger says once it is brought up to date; what it has yet to write down has no day. */
  entries: readonly Entry[];
  paragraphIds: ParagraphIds;
  /** The slugs of the articles that are compared. */
  pairs: readonly (readonly [string, string])[];
  /** What pages have to say of addresses that are no more, or no longer have their words. */
  notices: Notices;
  /** What is not yet written down. */
  unrecorded: readonly Change[];
  /** What makes no sense of an author's decisions. */
  objections: readonly string[];
  /** Addresses that would be lost, or are used twice; meaningful only if the content has no other problems. */
  problems: Problems;
}

/**
 * Settles where every address that was ever published leads now: to what stands there, to where it moved, or to a notice of its
 * withdrawal. Of what is gone without a word there is a problem, for its author to decide.
 * @param problems learns which ids are former ones
 */
export function settle(content: Content, problems: Problems, decisions: Decisions = noDecisions): Settled {
  const recorded = content.ledger?.entries ?? [];
  const own = new Problems();
  checkWhole(content, decisions, own);
  const ledger = carry(content, decisions, problems, own);
  const ids = idsOf(content.briefs, ledger);
  const comparisons = comparisonsOf(content, liveComparisons(ledger));
  const targets = [...targetsOf(content, ids), ...comparisons];
  const kept = keepOffered(ledger, targets, own);
  const gone = settleGone(ledger, targets, content, decisions, own);
  const entries = inReadingOrder([...ledger.values()], kept, gone)
    .map((entry) => (decisions.forgotten.has(entry.address) ? forgotten(entry) : entry))
    .map(inFieldOrder);
  return {
    entries,
    paragraphIds: ids,
    pairs: comparisons.map(({ address }) => comparedIn(address)),
    notices: noticesOf(bookOf(entries, content, targets, ids)),
    unrecorded: changesBetween(recorded, entries),
    objections: objectionsTo(decisions, ledger, entries),
    problems: own,
  };
}

/** The ledger with every address where it is now by what authors say of former ids. */
function carry(content: Content, decisions: Decisions, problems: Problems, own: Problems): Ledger {
  const targets = [...targetsOf(content, new Map()), ...comparisonsOf(content, [])];
  const recorded = foldTraces(new Map((content.ledger?.entries ?? []).map((entry) => [entry.address, entry])));
  const back = moveBack(recorded, new Set(targets.map(({ address }) => address)));
  const carried = moveGivenUp(carryRenames(back, content, targets, own), decisions.withdrawn, targets);
  for (const { address, kind, status } of carried.values()) {
    const now = status === 'moved' ? resolveAddress(carried, address) : undefined;
    if (now && (kind === 'article' || kind === 'claim' || kind === 'name'))
      problems.renamed(kind, slugOf(address), slugOf(now.address));
  }
  return carried;
}

const liveComparisons = (ledger: Ledger): string[] =>
  [...ledger.values()].flatMap((entry) => (entry.kind === 'comparison' && isLive(entry) ? [entry.address] : []));
