// @ts-check
// Runs under Node 20 as well: no TypeScript, no dependencies.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const inputs = ['content', 'src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
const stampFile = join(root, '.cache/built');

/**
 * A digest of all that decides what the build makes: the files it reads and the variables of the environment.
 * @returns {string}
 */
export function digestInputs() {
  const hash = createHash('sha256').update(JSON.stringify([process.env.SITE_URL, process.env.CONTENT]));
  for (const input of inputs)
    for (const file of filesIn(input)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * @param {string} path a file or folder; nothing comes of one that is not there
 * @returns {string[]}
 */
function filesIn(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

/**
 * Whether dist/ is what a build would make now.
 * @returns {boolean}
 */
export function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp(digestInputs());
}

/**
 * Notes of dist/ what it was built from.
 * @param {string} digest taken before the build began
 */
export function markBuilt(digest) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile, stamp(digest));
}

/**
 * The time tells apart a dist/ that something else has written since.
 * @param {string} digest
 */
const stamp = (digest) => `${digest} ${statSync(join(root, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs}`;
