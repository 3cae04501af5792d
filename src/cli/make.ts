import { readdir, mkdir, mkdtemp } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, getSite } from '#site';
import { checkPlace, root } from '../bin/setup.mjs';
import { saysNow } from './progress.ts';
import { checkReplaceable, putInPlace } from './put-in-place.ts';
import { orSayWhere } from './write-refused.ts';

/**
 * Builds the site aside and puts it into place only when it is whole: a failed or interrupted build leaves the folder that
 * is published as it was.
 * @param outDir absolute path of a folder that this replaces; a link is followed
 * @returns the number of pages
 * @throws ContentError, what Astro throws, or an error with a hint if something else is in that place
 */
export async function makeSite(outDir: string): Promise<number> {
  checkPlace();
  await checkReplaceable(outDir, [root, contentFolder]);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.REPLACED_SITE = outDir;
  // Inside of the project, since the pages resolve their imports from where they are built.
  const aside = await orSayWhere(root, makeAside());
  const { build } = await import('astro');
  const made = join(aside, 'site');
  const forget = (): void => rmSync(aside, { recursive: true, force: true });
  const interrupted = (): void => process.exit(130);
  process.on('exit', forget).on('SIGINT', interrupted).on('SIGTERM', interrupted);
  saysNow('Reading the content');
  const { articles, claims, names } = await getSite();
  const all = articles.length + claims.length + names.length;
  saysNow('Making pages of articles, claims and names', async () => `${await madeIn(made)} of ${all}`);
  await build({ root, outDir: made, logLevel: 'warn' });
  const pages = (await readdir(made, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  await orSayWhere(outDir, putInPlace(made, outDir));
  forget();
  process.off('exit', forget).off('SIGINT', interrupted).off('SIGTERM', interrupted);
  return pages;
}

/** How many articles, claims and names have a folder: to walk through all files would take longer than to make some. */
async function madeIn(folder: string): Promise<number> {
  const lists = ['articles', 'claims', 'names'].map((part) => readdir(join(folder, part)).catch(() => []));
  return (await Promise.all(lists)).flat().filter((entry) => !entry.includes('.')).length;
}

async function makeAside(): Promise<string> {
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, 'making-'));
}
