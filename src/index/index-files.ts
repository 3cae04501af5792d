import { close, createIndex } from 'pagefind';
import { onceFor } from '../common/once-for.ts';
import type { Site } from '../link/model.ts';
import { recordsOf } from './records.ts';

let users = 0;

/** What the search asks for; Pagefind's own boxes, and what it reads languages other than English with, nobody does. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/**
 * The files of a site's Pagefind index by their path inside of `pagefind/`; made once for each model.
 * @throws if Pagefind refuses a record or cannot run
 */
export const indexFiles = onceFor(async (site: Site): Promise<Map<string, Uint8Array>> => {
  // Pagefind's service is one for the process; it is ended after the last index.
  users++;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    const added = await Promise.all(recordsOf(site).map((record) => index.addCustomRecord(record)));
    const { files, errors: faults } = await index.getFiles();
    const all = [...added.flatMap(({ errors }) => errors), ...faults];
    if (all.length) throw new Error(`Pagefind made no index: ${all.join('; ')}`);
    return new Map(files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [path, content]));
  } finally {
    if (--users === 0) await close();
  }
});
