import type { Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import type { LedgerFile } from '../read/ledger.ts';
import type { Decisions } from './decide.ts';

/** Notices what is missing of the ledger: all of it, where ids stand in the text, or lines that its own count speaks of. */
export function checkWhole(
  { briefs }: Content,
  ledger: LedgerFile | undefined,
  { begins }: Decisions,
  problems: Problems,
): void {
  if (begins) return;
  if (ledger) {
    const { count, entries, file } = ledger;
    if (count === undefined || entries.length < count)
      problems.add('LedgerIncomplete', { file, line: 1, column: 1 }, { count, found: entries.length });
    return;
  }
  const written = briefs.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' && block.locator.ids.length ? [block.locator] : [])),
  );
  if (written[0]) problems.add('LedgerMissing', written[0].at, { id: written[0].ids[0]!, count: written.length });
}
