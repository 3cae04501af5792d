// @ts-check
// Runs under Node 20 as well: no TypeScript, no dependencies.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Where the site is published: the variable SITE_URL, else the homepage of package.json. Its path is the base path of every
 * address and ends with a slash.
 * @returns {URL}
 * @throws if that is no web address, or no path that a site can be built for
 */
export function siteUrl() {
  const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const text = process.env.SITE_URL || homepage || 'http://localhost/';
  const what = process.env.SITE_URL ? 'SITE_URL' : 'The homepage in package.json';
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw Object.assign(new Error(`${what} is "${text}", which is no address of a site.`), {
      hint: 'Write it whole, as in https://example.org/some/path/.',
    });
  const url = new URL(text);
  if (!isPlain(url.pathname))
    throw Object.assign(new Error(`${what} is "${text}", and no site can be built for such a path.`), {
      hint: 'Letters of any script, spaces and most signs will do, but no %, ?, # or backslash, encoded or not.',
    });
  url.pathname = url.pathname.replace(/\/?$/, '/');
  return url;
}

/**
 * Where the site is published, if others than this machine can reach it there. Where they cannot, nobody knows.
 * @returns {URL | undefined}
 * @throws as siteUrl does
 */
export function publicUrl() {
  const url = siteUrl();
  return /(?:^|\.)localhost$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/.test(url.hostname) ? undefined : url;
}

/**
 * Astro, Vite and the browser each decode a path once more or once less; these signs mean something else then.
 * @param {string} path
 * @returns {boolean}
 */
function isPlain(path) {
  try {
    return !/[%?#\\]/.test(decodeURI(path));
  } catch {
    return false;
  }
}
