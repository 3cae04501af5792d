import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { base, dist, pagesOf } from '../support/dist.ts';

const pages = pagesOf();

test('every file that a page names as another form of itself is there', () => {
  const missing = pages.flatMap(({ path, tree }) =>
    selectAll('link[rel=alternate]', tree)
      .map(({ properties }) => new URL(String(properties.href), `http://localhost${path}`).pathname)
      .filter((file) => !existsSync(join(dist, file.slice(base.length))))
      .map((file) => `${path} → ${file}`),
  );
  expect(pages.filter(({ tree }) => select('link[rel=alternate]', tree)).length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

test('a brief is a web page with a title to those who collect citations, and no journal article', () => {
  const briefs = pages.filter(({ tree }) => select('article.brief', tree));
  expect(briefs.length).toBeGreaterThan(0);
  for (const { path, tree } of briefs) {
    expect(select('meta[name=citation_title]', tree)?.properties.content, path).toBeTruthy();
    expect(select('meta[property="og:type"]', tree)?.properties.content, path).toBe('website');
    expect(select('meta[name=citation_journal_title]', tree), path).toBeUndefined();
  }
});
