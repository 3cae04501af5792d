import { Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import type { LedgerFile } from '../read/ledger.ts';
import { comparedIn, slugOf } from '../address.ts';
import { bookOf } from './book.ts';
import { changesBetween, type Change } from './changes.ts';
import { noDecisions, objectionsTo, type Decisions } from './decide.ts';
import { forgotten, inFieldOrder, isLive, type Entry, type Ledger } from './entry.ts';
import { settleGone } from './gone.ts';
import { idsOf } from './ids-of.ts';
import { keepOffered } from './keep.ts';
import { ledgerOf } from './ledger-of.ts';
import { noticesOf, type Notices } from './notices.ts';
import { inReadingOrder } from './order.ts';
import { lostTraces, renamesOf, withMovedPages } from './renames.ts';
import { finalAddress, resolveAddress } from './resolve.ts';
import { targetsOf, type ParagraphIds } from './targets.ts';
import { whereabouts } from './whereabouts.ts';
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
  /** The ledger of another dossier, which nothing is held against. */
  setAside: LedgerFile | undefined;
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
  const own = new Problems();
  const file = ledgerOf(content, decisions, own);
  const recorded = file?.entries ?? [];
  checkWhole(content, file, decisions, own);
  const known = new Map(recorded.map((entry) => [entry.address, entry]));
  const renames = renamesOf(content, known, own);
  const ledger = withMovedPages(known, renames);
  const ids = idsOf(content.briefs, ledger);
  const targets = targetsOf(content, ids, ledger);
  const kept = keepOffered(ledger, targets, own);
  const nowAt = whereabouts(ledger, new Set(targets.map(({ address }) => address)), renames);
  const gone = settleGone(ledger, targets, nowAt, content, decisions, own);
  const traces = lostTraces(ledger, known, renames, targets);
  const settled = inReadingOrder([...ledger.values(), ...traces], kept, [...gone, ...traces]);
  const entries = forget(settled, decisions).map(inFieldOrder);
  tellIds(entries, new Set(targets.map(({ address }) => address)), problems);
  return {
    entries,
    paragraphIds: ids,
    pairs: targets.flatMap(({ kind, address }) => (kind === 'comparison' ? [comparedIn(address)] : [])),
    notices: noticesOf(bookOf(entries, content, targets, ids)),
    setAside: file ? undefined : content.ledger,
    unrecorded: changesBetween(recorded, entries),
    objections: objectionsTo(decisions, known, settled),
    problems: own,
  };
}

/** Erases what is to be forgotten of an address, and of what moved there. */
function forget(entries: readonly Entry[], decisions: Decisions): readonly Entry[] {
  if (!decisions.forgotten.size) return entries;
  const ledger: Ledger = new Map(entries.map((entry) => [entry.address, entry]));
  const isMeant = ({ address }: Entry): boolean =>
    [address, finalAddress(ledger, address)].some((one) => decisions.forgotten.has(one));
  return entries.map((entry) => (isMeant(entry) ? forgotten(entry) : entry));
}

/** Lets the problem that there is no such claim, say, tell what it is called now, or that it was published. */
function tellIds(entries: readonly Entry[], offered: ReadonlySet<string>, problems: Problems): void {
  const ledger: Ledger = new Map(entries.map((entry) => [entry.address, entry]));
  for (const entry of entries) {
    const { address, kind, status } = entry;
    if (kind !== 'article' && kind !== 'claim' && kind !== 'name') continue;
    const now = status === 'moved' ? resolveAddress(ledger, address) : undefined;
    if (now) problems.renamed(kind, slugOf(address), slugOf(now.address));
    else if (isLive(entry) && !offered.has(address)) problems.published(kind, slugOf(address));
  }
}
