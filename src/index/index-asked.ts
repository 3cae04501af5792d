// Run in a thread of its own.
import { close, createIndex, type CustomRecord } from 'pagefind';
import { answerWith } from '../threads/answer-with.ts';

/** Records to be added to the index, or, when all are, a wish for its files. */
export type Asked = readonly CustomRecord[] | 'files';

/** What the search asks for; Pagefind's own boxes, and what it reads languages other than English with, nobody does. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

const { index, errors } = await createIndex();
refuse(errors);

await answerWith(async (asked: Asked): Promise<[path: string, file: Uint8Array][]> => {
  if (asked !== 'files') {
    const added = await Promise.all(asked.map((record) => index!.addCustomRecord(record)));
    refuse(added.flatMap(({ errors }) => errors));
    return [];
  }
  const { files, errors } = await index!.getFiles();
  refuse(errors);
  await close();
  return files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [path, content]);
});

function refuse(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
}
