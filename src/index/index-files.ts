import { close, createIndex } from 'pagefind';
import type { Site } from '../link/model.ts';
import { recordsOf } from './records.ts';

type Files = Map<string, Uint8Array>;

const made = new WeakMap<Site, Promise<Files>>();
let users = 0;

/**
 * The files of a site's Pagefind index by their path inside of `pagefind/`; made once for each model.
 * @throws if Pagefind refuses a record or cannot run
 */
export function indexFiles(site: Site): Promise<Files> {
  const files = made.get(site) ?? makeIndex(site);
  made.set(site, files);
  return files;
}

/** Pagefind's service is one for the process; it is ended after the last index. */
async function makeIndex(site: Site): Promise<Files> {
  users++;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const { url, content, meta, filters } of recordsOf(site)) {
      const given = Object.entries(filters).filter(([, values]) => values.length);
      const filled = Object.fromEntries(given.map(([name, values]) => [name, [...values]]));
      const { errors } = await index.addCustomRecord({
        url,
        content,
        language: 'en',
        meta: { ...meta },
        filters: filled,
      });
      if (errors.length) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length) throw new Error(`Pagefind wrote no files: ${faults.join('; ')}`);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    if (--users === 0) await close();
  }
}
