import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../bin/setup.mjs';

/**
 * Builds the site aside and puts it into place only when it is whole: a failed or interrupted build leaves the folder that
 * is published as it was.
 * @param outDir absolute path of a folder that this replaces
 * @returns the number of pages
 * @throws ContentError, or what Astro throws
 */
export async function makeSite(outDir: string): Promise<number> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  // Inside of the project, since the pages resolve their imports from where they are built.
  await mkdir(join(root, '.cache'), { recursive: true });
  const aside = await mkdtemp(join(root, '.cache/making-'));
  const made = join(aside, 'site');
  const forget = (): void => rmSync(aside, { recursive: true, force: true });
  const interrupted = (): void => process.exit(130);
  process.on('exit', forget).on('SIGINT', interrupted).on('SIGTERM', interrupted);
  await build({ root, outDir: made, logLevel: 'warn' });
  const pages = (await readdir(made, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  await replace(outDir, made);
  forget();
  process.off('exit', forget).off('SIGINT', interrupted).off('SIGTERM', interrupted);
  return pages;
}

/** Renames are quick enough that a server on the folder hardly ever misses a file; across file systems it is copied first. */
async function replace(outDir: string, made: string): Promise<void> {
  await mkdir(dirname(outDir), { recursive: true });
  const [fresh, old] = [`${outDir}.new`, `${outDir}.old`];
  for (const leftover of [fresh, old]) await rm(leftover, { recursive: true, force: true });
  await rename(made, fresh).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(made, fresh, { recursive: true });
  });
  await rename(outDir, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, outDir);
  await rm(old, { recursive: true, force: true });
}
