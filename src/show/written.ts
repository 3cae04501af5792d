import { pageOf } from '../address.ts';
import { onceFor } from '../common/once-for.ts';
import type { Site } from '../link/model.ts';

type Ledger = Site['ledger'];

/** The last day on which words of a page were written down in the ledger; undefined where none were. */
export const lastWritten = (ledger: Ledger, page: string): string | undefined => lastDays(ledger).get(page);

/** The last day of each page, found in one walk through the ledger. */
const lastDays = onceFor((ledger: Ledger): ReadonlyMap<string, string> => {
  const last = new Map<string, string>();
  for (const { address, day, was = [] } of ledger) {
    const page = pageOf(address);
    for (const one of [day, ...was.map((former) => former.day)])
      if (one !== undefined && one > (last.get(page) ?? '')) last.set(page, one);
  }
  return last;
});
