// @ts-check
// Runs under Node 20 as well: no TypeScript, no dependencies.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './setup.mjs';

/** What the site is made with, whatever it is made from. */
const software = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** The folder that the site is made from; no published page is made from the originals in it. */
const content = () => process.env.CONTENT || 'content';
const sources = () => `${content()}/sources`;

/** The site that hosts publish. It never holds an original. */
export const publishedFolder = join(root, 'dist');

/** The site with the originals that the user brought in, for this machine only. */
export const privateFolder = join(root, '.cache/with-sources');

/**
 * Whether the user brought in originals.
 * @returns {boolean}
 */
export function hasSources() {
  const folder = resolve(root, sources());
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.md'));
}

/**
 * A digest of all that decides what the build makes: the files it reads and the variables of the environment.
 * @param {string} folder the published or the private one
 * @returns {string}
 */
export function digestInputs(folder) {
  const without = folder === privateFolder ? '' : sources();
  return digestFiles([content(), ...software], [process.env.SITE_URL, process.env.CONTENT], without);
}

/**
 * A digest of the software that makes the site: by it things that were made are kept from one run to the next.
 * @returns {string}
 */
export function digestSoftware() {
  return digestFiles(software, []);
}

/**
 * @param {string[]} paths
 * @param {(string | undefined)[]} words what counts besides the files
 * @param {string} [without] a path that does not count
 */
function digestFiles(paths, words, without) {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const path of paths)
    for (const file of filesIn(path, without)) hash.update(`\0${file}\0`).update(readFileSync(resolve(root, file)));
  return hash.digest('hex');
}

/**
 * @param {string} path a file or folder; nothing comes of one that is not there
 * @param {string} [without]
 * @returns {string[]}
 */
function filesIn(path, without) {
  if (path === without) return [];
  const stats = statSync(resolve(root, path), { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(resolve(root, path))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`, without));
}

/**
 * Whether a folder holds what a build would make now.
 * @param {string} folder
 * @returns {boolean}
 */
export function isBuilt(folder) {
  return (
    existsSync(stampFile(folder)) && readFileSync(stampFile(folder), 'utf8') === stamp(digestInputs(folder), folder)
  );
}

/**
 * Notes of a folder what it was built from.
 * @param {string} digest taken before the build began
 * @param {string} folder
 */
export function markBuilt(digest, folder) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile(folder), stamp(digest, folder));
}

/** @param {string} folder */
const stampFile = (folder) => join(root, '.cache', folder === privateFolder ? 'built-with-sources' : 'built');

/**
 * The time tells apart a folder that something else has written since.
 * @param {string} digest
 * @param {string} folder
 */
const stamp = (digest, folder) =>
  `${digest} ${statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs}`;
