import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { isDisputed } from '../../src/link/stances.ts';
import { claimsOf, crossLinksOf, hrefs } from '../support/cross-links.ts';
import { base, pagesOf } from '../support/dist.ts';

const pages = pagesOf();
const crossLinks = crossLinksOf(pages);
const claims = claimsOf(pages);

test('every passage of the briefs leads to its claim’s page, and there its article’s part leads back to it', () => {
  const back = new Set(
    claims.flatMap(({ path, tree }) =>
      selectAll('section[id]', tree).flatMap((account) =>
        hrefs(account, `figcaption a[href*="/articles/${String(account.properties.id)}/"]`).map(
          (passage) => `${passage} ${path}`,
        ),
      ),
    ),
  );
  console.log(`${crossLinks.length} cross-links between the briefs and ${claims.length} claims`);
  expect(crossLinks.length).toBeGreaterThan(0);
  expect(new Set(crossLinks.map(({ from, to }) => `${from} ${to}`))).toEqual(back);
});

test('a claim’s page has a part for each article that speaks of it, and names those that are silent', () => {
  const articles = pages.filter(({ tree }) => select('article.brief', tree)).length;
  for (const { path, tree } of claims) {
    const speaking = selectAll('.bigstrip a', tree).length;
    expect(selectAll('section:has(> .words figure)', tree), path).toHaveLength(speaking);
    expect(selectAll('.bigstrip li', tree), path).toHaveLength(articles);
    expect(selectAll('#silent', tree), path).toHaveLength(speaking < articles ? 1 : 0);
  }
});

test('the table of claims has every claim, and each cell leads to the words', () => {
  const { tree } = pages.find(({ path }) => path === `${base}claims/`)!;
  expect(hrefs(tree, '.claims .row th a').sort()).toEqual(claims.map(({ path }) => path).sort());
  const accounts = claims.flatMap(({ path, tree }) =>
    selectAll('section[id]:has(figure)', tree).map(({ properties }) => `${path}#${String(properties.id)}`),
  );
  const places = new Set([...crossLinks.map(({ from }) => from), ...accounts]);
  const cells = hrefs(tree, '.claims td a');
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.filter((href) => !places.has(href))).toEqual([]);
});

test('disputed claims, and only those, hold a dispute and another stance in the articles’ own voices', async () => {
  const { tree } = pages.find(({ path }) => path === `${base}claims/`)!;
  const rows = selectAll('.claims .row', tree).map((row) => {
    const own = hrefs(row, 'td > a use').filter((symbol) => !symbol.startsWith('#cell-r-'));
    return [own.includes('#cell-disputes') && new Set(own).size > 1, row.properties['dataDisputed'] !== undefined];
  });
  expect(rows.filter(([computed, marked]) => computed !== marked)).toEqual([]);
  expect(rows.filter(([, marked]) => marked)).toHaveLength((await getSite()).claims.filter(isDisputed).length);
});
