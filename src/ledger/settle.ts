import { Problems } from '../problems/problems.ts';
import type { BriefFile } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import { articleAddress, fragmentOf, pageOf } from '../address.ts';
import { changesBetween, type Change } from './changes.ts';
import { noDecisions, withdraw, type Decisions } from './decide.ts';
import { currentWords, inFieldOrder, isLive, type Entry } from './entry.ts';
import { keepFound } from './found.ts';
import { settleLost } from './lost.ts';
import { noticesOf, type Notices } from './notices.ts';
import { inReadingOrder } from './order.ts';
import { paragraphIds } from './paragraph-ids.ts';
import { carryRenames } from './renames.ts';
import { targetsOf } from './targets.ts';
import { carryTwins } from './twins.ts';

/** The ledger held against the content. */
export interface Settled {
  /** What the ledger says once it is brought up to date. */
  entries: readonly Entry[];
  /** For each brief the ids of its paragraphs, in their order. */
  paragraphIds: ReadonlyMap<BriefFile, readonly string[]>;
  /** What pages have to say of addresses that are no more, or no longer have their words. */
  notices: Notices;
  /** What is not yet written down. */
  unrecorded: readonly Change[];
  /** Addresses that would be lost or would stand at other words; meaningful only if the content has no other problems. */
  problems: Problems;
}

/**
 * Settles where every address that was ever published leads now: to its words, to where they moved, or to a notice of its
 * withdrawal. What cannot be told to be safe becomes a problem, for the author to decide.
 */
export function settle(content: Content, decisions: Decisions = noDecisions): Settled {
  const problems = new Problems();
  const at =
    content.ledger?.at ??
    ((): never => {
      throw new Error('An address without a ledger.');
    });
  const recorded = withdraw(carryRenames(content.ledger?.entries ?? [], content, problems), decisions);
  const ids = new Map(content.briefs.map((brief) => [brief, idsOf(brief, recorded)]));
  const targets = targetsOf(content, ids);
  const carried = carryTwins(recorded, targets);
  const found = keepFound(carried, targets, decisions, problems);
  const lost = settleLost(carried, found, targets, at, problems);
  const entries = inReadingOrder(carried, found, lost).map(inFieldOrder);
  const unrecorded = changesBetween(content.ledger?.entries ?? [], entries);
  return { entries, paragraphIds: ids, notices: noticesOf(entries, content), unrecorded, problems };
}

function idsOf(brief: BriefFile, recorded: readonly Entry[]): string[] {
  const page = articleAddress(brief.slug);
  const texts = brief.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  const known = recorded.filter(({ address, kind }) => kind === 'paragraph' && pageOf(address) === page);
  return paragraphIds(
    texts,
    known.map((entry) => ({ id: fragmentOf(entry.address), text: currentWords(entry), withdrawn: !isLive(entry) })),
  );
}
