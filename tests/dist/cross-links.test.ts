import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { briefsOf, crossLinksOf, hrefs } from '../support/cross-links.ts';
import { base, pagesOf } from '../support/dist.ts';

const pages = pagesOf();
const articles = briefsOf(pages);
const crossLinks = crossLinksOf(pages);

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
  const inBriefs = articles.flatMap(({ path, tree }) => selectAll('.passage', tree).map(({ properties }) => `${path}#${String(properties.id)}`)).sort();
  const onClaimPages = pages
    .filter(({ path }) => /^claims\/[^/]+\/$/.test(path.slice(base.length)))
    .flatMap(({ tree }) => hrefs(tree, '.accounts figcaption a[href*="/articles/"]'))
    .sort();
  expect(onClaimPages).toEqual(inBriefs);

  const matrix = pages.find(({ path }) => path === `${base}claims/`)!;
  const inMatrix = hrefs(matrix.tree, '.matrix td a');
  expect(inMatrix.length).toBeGreaterThan(0);
  expect(inMatrix.filter((href) => !inBriefs.includes(href))).toEqual([]);
});

test('the matrix marks the rows where articles disagree, and only those', () => {
  const matrix = pages.find(({ path }) => path === `${base}claims/`)!;
  const rows = selectAll('.matrix .row', matrix.tree);
  const contested = selectAll('.matrix .row[data-contested]', matrix.tree);
  expect(contested.length).toBeGreaterThan(0);
  expect(contested.length).toBeLessThan(rows.length);
});
