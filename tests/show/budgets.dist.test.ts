import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { charactersInUse } from '../../src/fonts/characters.ts';
import { budgets } from '../support/budgets.ts';
import { base, dist, pagesOf, type Page } from '../support/dist.ts';
import { siteFacts } from '../support/facts.ts';

const pages = new Map(pagesOf().map((page) => [page.path.slice(base.length), page]));
const site = await getSite();
const { longestArticle, sharedClaim, busiestName, counts } = await siteFacts();

/** One page of each kind, and all briefs. */
const kinds = [
  '',
  'articles/',
  'claims/',
  `claims/${sharedClaim.id}/`,
  'names/',
  `names/${busiestName.id}/`,
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
    // Those within the page reach the reader in one stream, as the page does.
    inline: weigh(inline.join('\n')),
  };
}

const measured = kinds.map((path) => {
  const page = pages.get(path)!;
  const { scripts, inline, styles, fonts, icons, pictures } = loaded(page);
  const html = weigh(page.html);
  const files = sum(scripts.map(weightOf));
  return {
    path: path || 'front page',
    html,
    script: files + inline,
    all: html + files + sum([...styles, ...fonts, ...icons, ...pictures].map(weightOf)),
    requests: 1 + scripts.length + styles.length + fonts.length + icons.length + pictures.length,
  };
});
const briefs = site.articles.map(({ slug, paragraphs }) => ({
  words: sum(paragraphs.map(({ text }) => text.split(/\s+/).length)),
  ...measured.find(({ path }) => path === `articles/${slug}/`)!,
}));

test('scripts keep to their budget on pages of every kind', () => {
  console.table(measured);
  for (const { path, script } of measured) expect(script, path).toBeLessThanOrEqual(budgets.script);
});

test('the front page keeps to its budget', () => {
  expect(weigh(pages.get('')!.html)).toBeLessThanOrEqual(budgets.frontPage(counts));
});

test('briefs keep to their budgets', () => {
  expect(briefs.map(({ path }) => path)).toContain(`articles/${longestArticle}/`);
  for (const { path, words, html, all } of briefs) {
    expect(html, `${path}: the page with the styles that its text needs`).toBeLessThanOrEqual(
      budgets.brief(words, counts.articles),
    );
    expect(all, `${path}: everything it loads`).toBeLessThanOrEqual(budgets.whole(words, counts.articles));
  }
});

test('the first flight of a brief brings head, styles and first paragraph', () => {
  for (const { path } of briefs) {
    const { html, tree } = pages.get(path)!;
    const first = select('.para p', tree)!;
    expect(weigh(html.slice(0, first.position!.end.offset)), path).toBeLessThanOrEqual(budgets.beginning);
  }
});

test('two font files serve the whole site, and hold no more than is in use', () => {
  const fonts = readdirSync(join(dist, 'fonts'));
  const bytes = sum(fonts.map((file) => readFileSync(join(dist, 'fonts', file)).length));
  const { prose, apparatus } = charactersInUse(site);
  console.log(`Fonts: ${fonts.length} files, ${bytes} B, ${prose.length} and ${apparatus.length} characters`);
  expect(fonts).toHaveLength(2);
  expect(bytes).toBeLessThanOrEqual(budgets.fonts(prose.length + apparatus.length));
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
