import type { Site } from '../link/model.ts';
import { Thread } from '../threads/thread.ts';
import type { Asked } from './index-asked.ts';
import { recordsOf } from './records.ts';

/**
 * The files of a site's Pagefind index by their path inside of `pagefind/`; made in a thread, since Pagefind is spoken to in
 * thousands of messages, which would wait for every page that is being made.
 * @throws if Pagefind refuses a record or cannot run
 */
export async function indexFiles({ articles }: Pick<Site, 'articles'>): Promise<Map<string, Uint8Array>> {
  const indexer = new Thread<Asked, [path: string, file: Uint8Array][]>(new URL('./index-asked.ts', import.meta.url));
  try {
    await Promise.all(articles.map((article) => indexer.ask(recordsOf(article))));
    return new Map(await indexer.ask('files'));
  } finally {
    await indexer.end();
  }
}
