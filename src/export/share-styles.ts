import { glob, readFile, writeFile } from 'node:fs/promises';
import { hash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Pages of which a site has hundreds and that readers come to from another page of it. Their style would weigh as much as the
 * rest of them; all others hold theirs, so that the first view waits for one file.
 */
const many = ['names/*/index.html', 'compare/*/*/index.html'];

const style = /<style>([^]*?)<\/style>/g;

/** The rules that load the fonts, which are few, stay in the page: the sooner they are read, the sooner the words are set. */
const least = 1000;

/**
 * Puts the style that many pages of a built site hold alike into one file that they refer to.
 * @param site absolute path of the built site
 * @param base path that the site is published under, with a slash at its end
 */
export async function shareStyles(site: string, base: string): Promise<void> {
  const written = new Set<string>();
  for await (const page of glob(many, { cwd: site })) {
    const html = await readFile(join(site, page), 'utf8');
    const sheets: [file: string, css: string][] = [];
    const lighter = html.replace(style, (whole: string, css: string) => {
      if (css.length < least) return whole;
      const file = `_astro/${hash('sha256', css, 'base64url').slice(0, 8)}.css`;
      sheets.push([file, css]);
      return `<link rel="stylesheet" href="${base}${file}">`;
    });
    for (const [file, css] of sheets.filter(([file]) => !written.has(file))) {
      await writeFile(join(site, file), css);
      written.add(file);
    }
    if (sheets.length) await writeFile(join(site, page), lighter);
  }
}
