// Run in a thread of its own.
import { close, createIndex, type CustomRecord } from 'pagefind';
import { answerWith } from '../threads/answer-with.ts';

/** What the search asks for; Pagefind's own boxes, and what it reads languages other than English with, nobody does. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

await answerWith(async (records: readonly CustomRecord[]): Promise<[path: string, file: Uint8Array][]> => {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    const { files, errors: faults } = await index.getFiles();
    const all = [...added.flatMap(({ errors }) => errors), ...faults];
    if (all.length) throw new Error(`Pagefind made no index: ${all.join('; ')}`);
    return files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [path, content]);
  } finally {
    await close();
  }
});
