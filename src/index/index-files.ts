import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { onceFor } from '../common/once-for.ts';
import type { Site } from '../link/model.ts';
import { recordsOf } from './records.ts';

type Files = Map<string, Uint8Array>;

let users = 0;

/** What the search asks for; Pagefind's own boxes, and what it reads languages other than English with, nobody does. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/** So many records are on their way at once. */
const most = 100;

/**
 * The files of a site's Pagefind index by their path inside of `pagefind/`; made once for each model.
 * @throws if Pagefind refuses a record or cannot run
 */
export const indexFiles = onceFor(async (site: Site): Promise<Files> => {
  // Pagefind's service is one for the process; it is ended after the last index.
  users++;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    const sent: Promise<void>[] = [];
    for (const record of recordsOf(site)) {
      sent.push(add(record, index));
      if (sent.length === most) await Promise.all(sent.splice(0));
    }
    await Promise.all(sent);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length) throw new Error(`Pagefind wrote no files: ${faults.join('; ')}`);
    return new Map(files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [path, content]));
  } finally {
    if (--users === 0) await close();
  }
});

async function add(record: CustomRecord, index: PagefindIndex): Promise<void> {
  const { errors } = await index.addCustomRecord(record);
  if (errors.length) throw new Error(`Pagefind refused ${record.url}: ${errors.join('; ')}`);
}
