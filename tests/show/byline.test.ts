import { expect, test } from 'vitest';
import { articlePage } from '../../src/show/article-page.ts';
import { byline } from '../../src/show/source.ts';
import { edited, fixture, siteOf, type Files } from '../support/content.ts';

const harbour = fixture('harbour');
const gazette = 'articles/gazette-2003.md';

const head = (files: Files) => {
  const site = siteOf(files);
  const article = site.articles.find(({ slug }) => slug === 'gazette-2003')!;
  return { ...articlePage(article, site).head, byline: byline(article) };
};

test('an author whom nothing tells of is unknown', () => {
  expect(head(harbour)).toMatchObject({ byline: 'author unknown', authors: [{ name: 'Author unknown' }] });
});

test('an author whom only outside evidence gives stands above the brief, with its star', () => {
  const files = edited(
    harbour,
    gazette,
    '\noutside:\n',
    '\noutside:\n  - { variable: author, value: Ida Moor, note: A library says so. }\n',
  );
  expect(head(files)).toMatchObject({ byline: 'Ida Moor', authors: [{ name: 'Ida Moor' }], isFromOutside: true });
});
