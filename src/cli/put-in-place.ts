import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readlink, realpath, rename, rm } from 'node:fs/promises';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { refused } from '../problems/refused.ts';

/** Every site has both; a content folder has the first as well. */
const signs = ['addresses.json', 'index.html'];

/**
 * Asks whether a site may take a place: one that is free, an empty folder, or a folder of a site or of pages alone.
 * @param needed absolute paths of what the place may not hold
 * @throws an error with a hint if the place is no folder, or holds what would be lost
 */
export async function checkReplaceable(place: string, needed: readonly string[]): Promise<void> {
  const held = await readdir(place).catch((error: NodeJS.ErrnoException) => error.code);
  if (held === 'ENOENT') return;
  const another = 'Name a folder for the site alone, as in --outDir site.';
  if (!Array.isArray(held)) throw refused(`${place} cannot be replaced by a site (${held}).`, another);
  const isNeeded = (await Promise.all(needed.map((path) => isWithin(path, place)))).includes(true);
  if (isNeeded || !(signs.every((name) => held.includes(name)) || held.every((name) => name.endsWith('.html'))))
    throw refused(`${place} holds other things than a site, which would be lost.`, another);
}

/** Whether a place is another or lies in it, once links are followed. */
export async function isWithin(place: string, folder: string): Promise<boolean> {
  const path = relative(await behindLinks(folder), await behindLinks(place));
  return !/^\.\.(?:$|[\\/])/.test(path) && !isAbsolute(path);
}

/**
 * Puts a folder into the place of another, which need not be there. Renames are quick enough that a server on it hardly
 * ever misses a file; across file systems it is copied first. Of two at once, the later one stays.
 * @param made absolute path; it is gone afterwards
 * @param place absolute path; a link to a folder is followed
 */
export async function putInPlace(made: string, place: string): Promise<void> {
  const target = await behindLinks(place);
  await mkdir(dirname(target), { recursive: true });
  const own = randomUUID();
  const [fresh, old] = [`${target}.new-${own}`, `${target}.old-${own}`];
  await rename(made, fresh).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(made, fresh, { recursive: true });
  });
  await exchange(fresh, target, old);
}

/** Both renames at once, so that no signal comes between; another process may. */
async function exchange(fresh: string, target: string, old: string): Promise<void> {
  for (;;) {
    const isFree = tryRename(target, old, ['ENOENT']);
    const isDone = tryRename(fresh, target, ['ENOTEMPTY', 'EEXIST']);
    if (isFree) await remove(old).catch((error: Error) => console.error(leftBehind(old, error)));
    if (isDone) return;
  }
}

const leftBehind = (old: string, { message }: Error): string =>
  `The site is in its place, but what stood there before could not be taken away from ${old}: ${message}.`;

/** Removes a folder of thousands of files by several threads; if the process ends meanwhile, what is left goes before it does. */
async function remove(folder: string): Promise<void> {
  const rest = (): void => {
    // What another thread takes away under it makes it give up.
    while (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', rest);
  try {
    await rm(folder, { recursive: true, force: true });
  } finally {
    process.off('exit', rest);
  }
}

/** @returns whether it could be done; throws for any reason but those expected */
function tryRename(from: string, to: string, expected: string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!expected.includes(String((error as NodeJS.ErrnoException).code))) throw error;
    return false;
  }
}

/** Where something is, or will be, once links are followed. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    const target = await readlink(path).catch(() => undefined);
    if (target !== undefined) return behindLinks(resolve(dirname(path), target));
    return dirname(path) === path ? path : join(await behindLinks(dirname(path)), basename(path));
  }
}
