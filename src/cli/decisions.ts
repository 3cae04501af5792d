import { parseArgs } from 'node:util';
import type { Decisions } from '../ledger/decide.ts';
import { isLive, type Entry } from '../ledger/entry.ts';
import { nearest } from '../problems/nearest.ts';

const usage = `npm run addresses -- [--withdraw <address> [--successor <address>]]… [--reworded <address>]…`;

/** Thrown for a decision that makes no sense; `message` says why. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError';
}

/**
 * Reads what an author decides: each `--successor` belongs to the `--withdraw` before it.
 * @throws if an argument has no meaning
 */
export function parseDecisions(args: string[]): Decisions {
  const withdrawn = new Map<string, string | undefined>();
  const reworded = new Set<string>();
  let last: string | undefined;
  for (const token of tokensOf(args)) {
    if (token.kind !== 'option' || token.value === undefined) throw new DecisionError(`Usage: ${usage}`);
    if (token.name === 'successor' && last === undefined)
      throw new DecisionError(`--successor ${token.value} follows no --withdraw. Usage: ${usage}`);
    if (token.name === 'reworded') reworded.add(token.value);
    else
      withdrawn.set(
        token.name === 'withdraw' ? token.value : last!,
        token.name === 'withdraw' ? undefined : token.value,
      );
    last = token.name === 'withdraw' ? token.value : undefined;
  }
  return { withdrawn, reworded };
}

function tokensOf(args: string[]): NonNullable<ReturnType<typeof parseArgs>['tokens']> {
  const option = { type: 'string', multiple: true } as const;
  try {
    return parseArgs({ args, tokens: true, options: { withdraw: option, successor: option, reworded: option } }).tokens;
  } catch (error) {
    throw new DecisionError(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
  }
}

/** @throws if a decision is on an address that was not published, or is no more */
export function checkDecisions({ withdrawn, reworded }: Decisions, entries: readonly Entry[]): void {
  const live = new Set(entries.filter(isLive).map(({ address }) => address));
  for (const address of [...withdrawn.keys(), ...reworded]) {
    if (live.has(address)) continue;
    const close = nearest(address, live);
    throw new DecisionError(
      `${address} is not a published address that is still live.${close.length ? ` Did you mean ${close.join(' or ')}?` : ''}`,
    );
  }
}

/** @throws if the ledger did not come out as decided */
export function checkOutcome(
  { withdrawn, reworded }: Decisions,
  before: readonly Entry[],
  entries: readonly Entry[],
): void {
  const known = new Map(entries.map((entry) => [entry.address, entry]));
  const noticesBefore = new Map(before.map(({ address, was }) => [address, was?.length ?? 0]));
  for (const address of reworded)
    if (known.get(address)?.kind !== 'article' && (known.get(address)?.was?.length ?? 0) === noticesBefore.get(address))
      throw new DecisionError(
        `${address} still has the words it was published with, or an edit of them: nothing to declare.`,
      );
  for (const [address, successor] of withdrawn) {
    if (known.get(address)?.status === undefined)
      throw new DecisionError(`${address} still stands in the content. Take it out there first, then withdraw it.`);
    if (successor !== undefined && !known.has(successor))
      throw new DecisionError(`The successor ${successor} is not an address of this site.`);
  }
}
