// @ts-check
// Runs under Node 20 as well: no TypeScript, no dependencies.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Where the site is published: the variable SITE_URL, else the homepage of package.json. Its path is the base path of every
 * address and ends with a slash.
 * @returns {URL}
 * @throws if SITE_URL is not a web address
 */
export function siteUrl() {
  const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const text = process.env.SITE_URL || homepage;
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw Object.assign(new Error(`SITE_URL is "${text}", which is no address of a site.`), {
      hint: 'Write it whole, as in https://example.org/some/path/.',
    });
  const url = new URL(text);
  url.pathname = url.pathname.replace(/\/?$/, '/');
  return url;
}
