import { close, createIndex } from 'pagefind';

let users = 0;

/** Gives some work an index of its own. Pagefind's service is one for the process; it is ended after the last work. */
export async function withIndex<T>(work: (index: NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>) => Promise<T>): Promise<T> {
  users++;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    return await work(index);
  } finally {
    if (--users === 0) await close();
  }
}
