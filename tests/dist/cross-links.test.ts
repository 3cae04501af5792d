import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { base, pagesOf } from '../support/dist.ts';

const pages = pagesOf();
const articles = pages.filter(({ path }) => /^articles\/[^/]+\/$/.test(path.slice(base.length)));
const hrefs = (node: Element | Root, selector: string): string[] => selectAll(selector, node).map(({ properties }) => String(properties.href));
const ids = (tree: Root, selector: string): string[] => selectAll(selector, tree).map(({ properties }) => String(properties.id));

interface CrossLink {
  claim: string;
  from: string;
  /** The address of the other article's passage. */
  to: string;
}

/** What the notes of the briefs say: this article's passage on a claim, and another article's. */
const crossLinks: CrossLink[] = articles.flatMap(({ path, tree }) =>
  selectAll('.para li:has(a.claim)', tree).flatMap((note) => {
    const [account] = hrefs(note, 'a.claim');
    return hrefs(note, 'a:not(.claim)').filter((href) => href.includes('/articles/')).map((to) => ({ claim: account!.split('#')[0]!, from: path, to }));
  }),
);

test('cross-links between the briefs go both ways', () => {
  const pairs = new Set(crossLinks.map(({ claim, from, to }) => `${claim} ${from} ${to.split('#')[0]}`));
  const oneWay = [...pairs].filter((pair) => {
    const [claim, from, to] = pair.split(' ');
    return !pairs.has(`${claim} ${to} ${from}`);
  });
  console.log(`${crossLinks.length} cross-links, ${pairs.size} pairs of articles on a claim`);
  expect(crossLinks.length).toBeGreaterThan(0);
  expect(oneWay).toEqual([]);
});

test('a cross-link lands on a passage about the same claim', () => {
  const claimOf = new Map(
    articles.flatMap(({ path, tree }) => selectAll('.para li:has(a.claim)', tree).map((note) => [path + hrefs(note, 'a.take')[0], hrefs(note, 'a.claim')[0]!.split('#')[0]])),
  );
  expect(crossLinks.filter(({ claim, to }) => claimOf.get(to) !== claim)).toEqual([]);
});

test('every passage of the briefs stands on its claim’s page, in the matrix’s articles, and nowhere else', () => {
  const inBriefs = articles.flatMap(({ path, tree }) => ids(tree, '.passage').map((id) => `${path}#${id}`)).sort();
  const onClaimPages = pages
    .filter(({ path }) => /^claims\/[^/]+\/$/.test(path.slice(base.length)))
    .flatMap(({ tree }) => hrefs(tree, '.accounts figcaption a[href*="/articles/"]'))
    .sort();
  expect(onClaimPages).toEqual(inBriefs);

  const matrix = pages.find(({ path }) => path === `${base}claims/`)!;
  const inMatrix = hrefs(matrix.tree, '.matrix td a');
  expect(inMatrix.filter((href) => !inBriefs.includes(href))).toEqual([]);
});

test('the matrix marks the rows where articles disagree, and only those', () => {
  const matrix = pages.find(({ path }) => path === `${base}claims/`)!;
  const rows = selectAll('.matrix .row', matrix.tree);
  const contested = selectAll('.matrix .row[data-contested]', matrix.tree);
  expect(contested.length).toBeGreaterThan(0);
  expect(contested.length).toBeLessThan(rows.length);
});

test('the three claims that everyone asks about first are shared, and every account of them is linked', () => {
  for (const claim of ['article-9', 'bmews-cooperation', 's-400-sales']) {
    const page = pages.find(({ path }) => path === `${base}claims/${claim}/`)!;
    const makers = ids(page.tree, '.accounts > li');
    const linked = new Set(crossLinks.filter((link) => link.claim === `${base}claims/${claim}/`).map(({ from }) => from.split('/').at(-2)));
    expect(makers.length, claim).toBeGreaterThan(1);
    expect([...linked].sort(), claim).toEqual(makers.sort());
  }
});
