import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { base, dist, pagesOf, type Page } from '../support/dist.ts';
import { siteFacts } from '../support/facts.ts';

// What pages may weigh: the budgets of the design, in bytes after gzip (fonts and pictures as they are).
const pages = new Map(pagesOf().map((page) => [page.path.slice(base.length), page]));
const { longestArticle, sharedClaim, busiestName } = await siteFacts();

/** One page of each kind, and all briefs. */
const kinds = [
  '',
  'articles/',
  'claims/',
  `claims/${sharedClaim}/`,
  'names/',
  `names/${busiestName}/`,
  'timeline/',
  'search/',
  'about/',
  ...[...pages.keys()].filter((path) => /^articles\/[^/]+\/$/.test(path)),
];

const fileOf = (url: string): string => join(dist, url.slice(base.length));
const weigh = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;
const weightOf = (url: string): number =>
  /\.(?:woff2|png)$/.test(url) ? readFileSync(fileOf(url)).length : weigh(readFileSync(fileOf(url)));
const sum = (weights: number[]): number => weights.reduce((total, weight) => total + weight, 0);

/** A script and what it imports before it runs. */
function scriptsFrom(url: string, seen = new Set<string>()): Set<string> {
  if (seen.has(url)) return seen;
  seen.add(url);
  for (const [, path] of readFileSync(fileOf(url), 'utf8').matchAll(
    /(?:^|[;}])\s*(?:import|export)[^'"`;(]*['"]([^'"]+)['"]/g,
  ))
    scriptsFrom(posix.join(dirname(url), path!), seen);
  return seen;
}

/** What a browser loads of a page before its reader does anything: its addresses, besides the page itself. */
function loaded({ tree }: Page) {
  const attribute = (selector: string, name: string): string[] =>
    selectAll(selector, tree).map(({ properties }) => String(properties[name]));
  const scripts = new Set(attribute('script[src]', 'src').flatMap((url) => [...scriptsFrom(url)]));
  const inline = selectAll('script:not([src]):not([type="application/ld+json"])', tree).flatMap(({ children }) =>
    children.map((child) => ('value' in child ? child.value : '')),
  );
  return {
    styles: attribute('link[rel~=stylesheet]', 'href'),
    fonts: attribute('link[rel=preload][as=font]', 'href'),
    icons: attribute('link[rel=icon]', 'href'),
    pictures: attribute('img', 'src'),
    scripts: [...scripts],
    script: sum([...scripts].map(weightOf)) + sum(inline.map(weigh)),
  };
}

const measured = kinds.map((path) => {
  const page = pages.get(path)!;
  const { script, scripts, styles, fonts, icons, pictures } = loaded(page);
  const html = weigh(page.html);
  return {
    path: path || 'front page',
    html,
    script,
    all: html + script + sum([...styles, ...fonts, ...icons, ...pictures].map(weightOf)),
    requests: 1 + scripts.length + styles.length + fonts.length + icons.length + pictures.length,
  };
});

test('pages keep to their budgets', () => {
  console.table(measured);
  for (const { path, html, script, all } of measured) {
    expect(script, `script of ${path}`).toBeLessThanOrEqual(2_000);
    if (!/^articles\/./.test(path)) continue;
    expect(html, `${path}: the page with the styles that its text needs, one first flight`).toBeLessThanOrEqual(14_600);
    expect(all, `${path}: everything it loads`).toBeLessThanOrEqual(41_000);
  }
  expect(measured.map(({ path }) => path)).toContain(`articles/${longestArticle}/`);
});

test('two font files serve the whole site', () => {
  const fonts = readdirSync(join(dist, 'fonts'));
  const bytes = sum(fonts.map((file) => readFileSync(join(dist, 'fonts', file)).length));
  console.log(`Fonts: ${fonts.length} files, ${bytes} B`);
  expect(fonts).toHaveLength(2);
  expect(bytes).toBeLessThanOrEqual(24_000);
});

test('pages load nothing from elsewhere, and all that they load is there', () => {
  const urls = [...pages.values()].flatMap(({ path, tree, html }) => [
    ...selectAll('script[src], img', tree).map(({ properties }) => [path, String(properties.src)] as const),
    ...selectAll('link:is([rel~=stylesheet], [rel=preload], [rel=icon])', tree).map(
      ({ properties }) => [path, String(properties.href)] as const,
    ),
    ...[...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => [path, url!] as const),
  ]);
  expect(urls.length).toBeGreaterThan(0);
  expect(urls.filter(([, url]) => !url.startsWith(base) || !existsSync(fileOf(url)))).toEqual([]);
  expect(
    [...pages.values()]
      .filter(({ tree }) => !select('link[rel=preload][as=font]', tree))
      .map(({ path }) => path)
      .filter((path) => !isRedirect(path)),
  ).toEqual([]);
});

/** Pages that only lead on to another have no text to set. */
const isRedirect = (path: string): boolean => pages.get(path.slice(base.length))!.html.includes('http-equiv="refresh"');
