import { pageOf } from '../address.ts';
import type { Site } from '../link/model.ts';

/** The last day on which words of a page were written down in the ledger; undefined where none were. */
export function lastWritten(ledger: Site['ledger'], page: string): string | undefined {
  const days = ledger
    .filter(({ address }) => pageOf(address) === page)
    .flatMap(({ day, was = [] }) => [day, ...was.map((former) => former.day)])
    .filter((day) => day !== undefined);
  return days.sort().at(-1);
}
