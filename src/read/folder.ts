import { readFile, readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, relative } from 'node:path';

/** What stands at a path of the content folder: a text, the bytes of one, or something that is no file. */
export type Found = string | Uint8Array | { is: string };

/**
 * Reads all files below a folder but hidden ones.
 * @returns by their paths inside the folder, in alphabetical order; undefined if there is no such folder
 */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Found> | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  });
  if (!entries) return undefined;
  const shown = entries
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/') }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .filter(({ entry }) => !entry.isDirectory() || /\.\w+$/.test(entry.name))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const found = new Map<string, Found>();
  for (const { entry, path } of shown) found.set(path, await read(entry, join(folder, path)));
  return found;
}

async function read(entry: Dirent, path: string): Promise<Found> {
  if (entry.isDirectory()) return { is: 'a folder with the name of a file' };
  if (entry.isSymbolicLink()) return { is: 'a link to another place' };
  if (!entry.isFile()) return { is: 'no file' };
  return readFile(path).catch((error: NodeJS.ErrnoException) => ({ is: `a file that cannot be read (${error.code})` }));
}
