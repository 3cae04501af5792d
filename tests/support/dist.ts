import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { siteUrl } from '../../src/bin/site-url.mjs';

/** The site that the test run has built. */
export const dist = join(import.meta.dirname, '../../dist');

/** The path that the site is built for, with slashes at both ends. */
export const base = siteUrl().pathname;

export interface Page {
  /** Where the page stands, from the root of the host: `/claims/`. */
  path: string;
  html: string;
  tree: Root;
}

/** All pages of a built site, parsed. */
export function pagesOf(folder = dist, at = base): Page[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build makes it.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: at + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'), html, tree: fromHtml(html) };
    });
}
