import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** What is in a file. */
export type Made = string | Uint8Array;

/** Files by their path in a folder: what is in them, or what makes it. */
export type Files = ReadonlyMap<string, Made | (() => Made | Promise<Made>)>;

/**
 * Writes files into a folder, which need not be there; each is made when it is its turn. To wait for thousands of small
 * writes takes more than they do: what else goes on has its turn between any two.
 * @param folder absolute path
 */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const [path, file] of files) {
    writeFileSync(join(folder, path), typeof file === 'function' ? await file() : file);
    await setImmediate();
  }
}
