import { pageOf } from '../address.ts';
import { formatLedger, isLive } from '../ledger/entry.ts';
import { settle } from '../ledger/settle.ts';
import { Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import { model } from '../site.ts';
import { parseDecisions } from './decisions.ts';

/** The ledger in which all that a removal takes away is given up, and nothing else is written down. */
export interface GivenUp {
  /** Undefined if nothing of it was published. */
  ledger: string | undefined;
  /** Published addresses that are no more, each with where it leads. */
  addresses: readonly { address: string; to: string | undefined }[];
}

/**
 * Decides of every address that is gone what the ledger itself proposes.
 * @param before what was live in the settled ledger, before the removal
 * @param problems those of the content after it
 * @param day ISO date for what the ledger writes down
 * @throws ContentError with the problems that the content would have
 */
export function givenUp(before: ReadonlySet<string>, after: Content, problems: Problems, day: string): GivenUp {
  const gone = settle(after, new Problems()).problems.list.flatMap(({ decision }) => decision?.split(' ') ?? []);
  const { addresses } = model(after, problems, parseDecisions(gone).decisions);
  const recorded = after.ledger?.entries ?? [];
  const settled = new Map(addresses.entries.map((entry) => [entry.address, entry]));
  const now = recorded.map((entry) => {
    const decided = settled.get(entry.address)!;
    // What was renamed and then taken out is live in the ledger alone, and asked about by its old address.
    const isAsked = before.has(entry.address) || gone.includes(entry.address) || gone.includes(pageOf(entry.address));
    return isAsked && !isLive(decided) ? decided : entry;
  });
  const changed = now.filter((entry, index) => entry !== recorded[index]);
  return {
    ledger: changed.length ? formatLedger(now, day, after.site!.value.id) : undefined,
    addresses: changed.map(({ address, to }) => ({ address, to })),
  };
}
