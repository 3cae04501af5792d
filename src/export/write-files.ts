import { Thread } from '../threads/thread.ts';

/** What is in a file. */
export type Made = string | Uint8Array;

/** Files by their path in a folder: what is in them, or what makes it. */
export type Files = ReadonlyMap<string, Made | (() => Made | Promise<Made>)>;

/** Files that are written at one go, by their path in a folder. */
export interface Batch {
  folder: string;
  before: string | undefined;
  files: readonly [path: string, content: Made][];
}

/** More would wait in memory, fewer would be asked for too often. */
const most = 100;

/**
 * Writes files into a folder, which need not be there; each is made when it is its turn. A thread writes them, since a disk
 * may take as long for thousands of small files as it takes to make them.
 * @param folder absolute path
 * @param before absolute path of a folder that this one replaces: a file that is the same there is not written again, but
 *   gets a second name here
 * @throws what the system says where it lets nothing be written
 */
export async function writeFiles(folder: string, files: Files, before?: string): Promise<void> {
  const writer = new Thread<Batch, void>(new URL('./write-asked.ts', import.meta.url));
  try {
    const write = (files: Batch['files']): Promise<void> => writer.ask({ folder, before, files });
    let batch: [path: string, content: Made][] = [];
    let written: Promise<void> | undefined;
    for (const [path, file] of files) {
      batch.push([path, typeof file === 'function' ? await file() : file]);
      if (batch.length < most) continue;
      await written;
      written = write(batch);
      // What fails meanwhile is told to who waits for it.
      written.catch(() => {});
      batch = [];
    }
    await written;
    await write(batch);
  } finally {
    await writer.end();
  }
}
