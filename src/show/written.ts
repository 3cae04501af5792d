import { pageOf } from '../address.ts';
import type { Site } from '../link/model.ts';

type Ledger = Site['ledger'];

const known = new WeakMap<Ledger, ReadonlyMap<string, string>>();

/** The last day on which words of a page were written down in the ledger; undefined where none were. */
export function lastWritten(ledger: Ledger, page: string): string | undefined {
  const days = known.get(ledger) ?? lastDays(ledger);
  known.set(ledger, days);
  return days.get(page);
}

/** The last day of each page, found in one walk through the ledger. */
function lastDays(ledger: Ledger): Map<string, string> {
  const last = new Map<string, string>();
  for (const { address, day, was = [] } of ledger) {
    const page = pageOf(address);
    for (const one of [day, ...was.map((former) => former.day)])
      if (one !== undefined && one > (last.get(page) ?? '')) last.set(page, one);
  }
  return last;
}
