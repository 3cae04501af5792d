import { close, createIndex } from 'pagefind';

let users = 0;

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/**
 * The files of an index by their path.
 * @throws if Pagefind writes none
 */
export async function filesOf(index: Index): Promise<Map<string, Uint8Array>> {
  const { files, errors } = await index.getFiles();
  if (errors.length) throw new Error(`Pagefind wrote no files: ${errors.join('; ')}`);
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Gives some work an index of its own. Pagefind's service is one for the process; it is ended after the last work. */
export async function withIndex<T>(work: (index: Index) => Promise<T>): Promise<T> {
  users++;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    return await work(index);
  } finally {
    if (--users === 0) await close();
  }
}
