import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inLanes } from '../common/in-lanes.ts';

/** What is in a file. */
export type Made = string | Uint8Array;

/** Files by their path in a folder: what is in them, or what makes it. */
export type Files = ReadonlyMap<string, Made | (() => Made | Promise<Made>)>;

/**
 * Writes files into a folder, which need not be there; each is made when it is its turn.
 * @param folder absolute path
 */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  await inLanes(files, async ([path, file]) =>
    writeFile(join(folder, path), typeof file === 'function' ? await file() : file),
  );
}
