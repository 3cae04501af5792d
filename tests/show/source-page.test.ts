import { describe, expect, test } from 'vitest';
import { facing, facingViews, locatorHref } from '../../src/show/source-page.ts';
import { edited, fixture, siteOf, type Files } from '../support/content.ts';
import { withSource } from '../support/source.ts';

const harbour = fixture('harbour');
const abel = 'articles/abel-2001.md';

const articleOf = (files: Files) => siteOf(files).articles.find(({ slug }) => slug === 'abel-2001')!;

/** What faces each other, as `2 3 | p2 p3`; a heading is `#`. */
function rows(files: Files): string[] {
  const article = articleOf(files);
  return facing(article, article.source!).map(
    ({ source, paragraphs }) =>
      `${source.map(({ number }) => number ?? '#').join(' ')} | ${paragraphs.map(({ id }) => id).join(' ')}`,
  );
}

const locator = (to: string): string => `[¶ ${to.replace('-', '–').replace(',', ', ')}](source:${to})`;

/** The harbour with a source, its brief's locators exchanged for others, the first of two alike first. */
const relocated = (moves: readonly (readonly string[])[]): Files =>
  withSource(
    new Map(harbour).set(
      abel,
      moves.reduce((text, [from, to]) => text.replace(locator(from!), locator(to!)), harbour.get(abel)!),
    ),
  );

describe('a source and its brief stand beside each other', () => {
  test.each([
    ['each paragraph beside its rendering, a heading with what follows it', [], ['1 | p1', '# 2 | p2', '# 3 4 | p3']],
    [
      'what is rendered twice is one with all that either rendering has',
      [['2', '2-3']],
      ['1 | p1', '# 2 # 3 4 | p2 p3'],
    ],
    [
      'so is what lies between two paragraphs that are rendered as one',
      [
        ['1', '1,3'],
        ['3-4', '4'],
      ],
      ['1 # 2 # 3 | p1 p2', '4 | p3'],
    ],
    [
      'a brief in another order follows the source',
      [
        ['3-4', '1'],
        ['1', '3-4'],
      ],
      ['1 | p3', '# 2 | p2', '# 3 4 | p1'],
    ],
  ])('%s', (_, moves, expected) => expect(rows(relocated(moves))).toEqual(expected));
});

describe('the page of a source', () => {
  const relayed = '- [The dredging is done](claim:breakwater-built#dredged "affirms; jonas-quist").';
  const article = articleOf(edited(withSource(harbour), abel, '- The dredging is done.', relayed));
  const views = facingViews(article, article.source!);
  const parts = views.flatMap(({ source }) => source);

  test('has all of it in its order, each paragraph at an address of its own', () => {
    expect(parts.map(({ id, kind }) => `${id ?? ''} ${kind}`)).toEqual([
      's1 paragraph',
      ' heading',
      's2 paragraph',
      ' heading',
      's3 item',
      's4 quote',
    ]);
    expect(parts[0]!.text).toMatch(/^In the spring of 1998/);
  });

  test('leads from each paragraph back to those that render it', () => {
    expect(parts.map(({ renderings }) => renderings.map(({ href }) => href).join())).toEqual([
      '/articles/abel-2001/#p1',
      '',
      '/articles/abel-2001/#p2',
      '',
      '/articles/abel-2001/#p3',
      '/articles/abel-2001/#p3',
    ]);
  });

  test('has the claims found there, each once, with the stance and the voice, its own before what is relayed', () => {
    const claims = views.flatMap(({ brief }) => brief.flatMap(({ claims }) => claims));
    expect(claims.map(({ href, symbol }) => `${href} ${symbol}`)).toEqual([
      '/claims/joint-harbour/#abel-2001 affirms',
      '/claims/toll-shared/#abel-2001 affirms',
      '/claims/joint-harbour/#abel-2001 r-disputes',
      '/claims/breakwater-built/#abel-2001 affirms',
    ]);
    expect(claims[2]!.words).toBe('relays that another disputes');
    expect(views[0]!.claims).toBe(2);
  });
});

test('a locator leads to the source where that is, and nowhere else', () => {
  const [quist, abelFound] = ['quist-2005', 'abel-2001'].map((slug) =>
    siteOf(withSource(harbour)).articles.find((article) => article.slug === slug)!,
  );
  expect(locatorHref(abelFound!, [3, 4])).toBe('/articles/abel-2001/source/#s3');
  expect(locatorHref(quist!, [1])).toBeUndefined();
});
