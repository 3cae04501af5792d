import type { Entry } from './entry.ts';

/** What bringing the ledger up to date does to one address. */
export interface Change {
  address: string;
  what: 'new' | 'edited' | 'reworded' | 'moved' | 'withdrawn' | 'restored';
  to: string | undefined;
}

/** The changes from one state of the ledger to the next, in the order of the next; an order that alone changed is none. */
export function changesBetween(before: readonly Entry[], after: readonly Entry[]): Change[] {
  const known = new Map(before.map((entry) => [entry.address, entry]));
  return after.flatMap((entry) => {
    const what = changeOf(known.get(entry.address), entry);
    return what ? [{ address: entry.address, what, to: entry.to }] : [];
  });
}

function changeOf(before: Entry | undefined, after: Entry): Change['what'] | undefined {
  if (before?.status !== after.status || before?.to !== after.to) return after.status ?? (before ? 'restored' : 'new');
  if (before === undefined) return 'new';
  if (before.was?.length !== after.was?.length) return 'reworded';
  return before.words === after.words ? undefined : 'edited';
}

/** One line for what is new or edited, and one for each address that someone may miss. */
export function describeChanges(changes: readonly Change[]): string {
  const told = changes.filter(({ what }) => what !== 'new' && what !== 'edited');
  const count = (what: Change['what']): number => changes.filter((change) => change.what === what).length;
  const lines = told.map(
    ({ address, what, to }) => `  ${what.padEnd(9)}  ${address}${to === undefined ? '' : ` → ${to}`}`,
  );
  return [
    `${count('new')} new addresses, ${count('edited')} edited, ${told.length ? 'and:' : 'none lost.'}`,
    ...lines,
  ].join('\n');
}
