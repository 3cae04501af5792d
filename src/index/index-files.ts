import type { CustomRecord } from 'pagefind';
import { onceFor } from '../common/once-for.ts';
import type { Site } from '../link/model.ts';
import { Thread } from '../threads/thread.ts';
import { recordsOf } from './records.ts';

/**
 * The files of a site's Pagefind index by their path inside of `pagefind/`; made once for each model, in a thread, since
 * Pagefind is spoken to in thousands of messages, which would wait for every page that is being made.
 * @throws if Pagefind refuses a record or cannot run
 */
export const indexFiles = onceFor(async (site: Site): Promise<Map<string, Uint8Array>> => {
  const indexer = new Thread<CustomRecord[], [path: string, file: Uint8Array][]>(
    new URL('./index-asked.ts', import.meta.url),
  );
  try {
    return new Map(await indexer.ask(recordsOf(site)));
  } finally {
    await indexer.end();
  }
});
