import { describe, expect, test } from 'vitest';
import { edited, fixture, siteOf } from '../support/content.ts';

const site = siteOf(fixture('harbour'));
const claim = (id: string) => site.claims.find((claim) => claim.id === id)!;
const article = (slug: string) => site.articles.find((article) => article.slug === slug)!;
const name = (id: string) => site.names.find((name) => name.id === id)!;

test('articles stand by date, claims by group and title, names by name, events by date', () => {
  expect(site.articles.map(({ slug }) => slug)).toEqual(['abel-2001', 'gazette-2003', 'quist-2005']);
  expect(site.claims.map(({ id }) => id)).toEqual(['joint-harbour', 'toll-shared', 'breakwater-built']);
  expect(site.names.map(({ id }) => id)).toEqual([
    'harbour-treaty',
    'iris-abel',
    'jonas-quist',
    'marrow-bay',
    'pilot-guild',
    'tollen',
  ]);
  expect(site.events.map(({ id }) => id)).toEqual(['tolls-1999', 'treaty-1998']);
});

describe('a claim', () => {
  test('has the positions of every article that takes one, by date, and the articles that are silent', () => {
    expect(
      claim('joint-harbour').accounts.map(({ article, positions }) => [
        article.slug,
        ...positions.map(({ passage, stance }) => `${passage.id} ${stance}`),
      ]),
    ).toEqual([
      ['abel-2001', 'joint-harbour affirms', 'guild disputes'],
      ['gazette-2003', 'joint-harbour disputes'],
      ['quist-2005', 'joint-harbour expects'],
    ]);
    expect(claim('breakwater-built').silent.map(({ slug }) => slug)).toEqual(['gazette-2003', 'quist-2005']);
  });

  test('and its passages know each other: what one article lists of another, the other lists of it', () => {
    for (const { paragraphs } of site.articles)
      for (const position of paragraphs.flatMap(({ passages }) => passages.flatMap(({ positions }) => positions)))
        expect(position.claim.accounts.flatMap(({ positions }) => positions).includes(position)).toBe(true);
    for (const { accounts } of site.claims)
      for (const { article, positions } of accounts)
        for (const { passage } of positions) {
          expect(passage.paragraph.article.slug).toBe(article.slug);
          expect(passage.paragraph.passages.includes(passage)).toBe(true);
        }
  });

  test('is related both ways', () => {
    const relations = (id: string) => claim(id).relations.map(({ kind, claim }) => `${kind} ${claim.id}`);
    expect(relations('toll-shared')).toEqual(['supports joint-harbour']);
    expect(relations('joint-harbour')).toEqual(['supported-by toll-shared']);
  });

  test('a contradiction said once, or by both, stands once at each', () => {
    const contradicting = edited(
      fixture('harbour'),
      'claims/toll-shared.md',
      'supports: [joint-harbour]',
      'contradicts: [joint-harbour]',
    );
    const both = edited(
      contradicting,
      'claims/joint-harbour.md',
      'group: law',
      'group: law\nrelations:\n  contradicts: [toll-shared]',
    );
    for (const files of [contradicting, both])
      for (const { id, relations } of siteOf(files).claims.slice(0, 2))
        expect(relations.map(({ kind, claim }) => `${id} ${kind} ${claim.id}`)).toHaveLength(1);
  });
});

describe('a name', () => {
  test('has its mentions by article, marked ones among them', () => {
    expect(
      name('jonas-quist').mentions.map(({ article, mentions }) => [
        article.slug,
        mentions.map(({ from, to, paragraph }) => paragraph.text.slice(from, to)),
      ]),
    ).toEqual([['abel-2001', ['he']]]);
  });

  test('is found under its aliases, those of another language included', () => {
    expect(name('harbour-treaty').mentions.map(({ mentions }) => mentions.length)).toEqual([1, 1, 1]);
    const german = edited(fixture('harbour'), 'articles/quist-2005.md', 'I fought', 'As the Lotsengilde did, I fought');
    const guild = (files = fixture('harbour')) =>
      siteOf(files)
        .names.find(({ id }) => id === 'pilot-guild')!
        .mentions.flatMap(({ mentions }) => mentions).length;
    expect(guild(german)).toBe(guild() + 1);
  });

  test('knows its company, the claims that involve it and its events', () => {
    expect(name('tollen').company[0]).toMatchObject({ name: { id: 'harbour-treaty' } });
    expect(name('tollen').claims.map(({ id }) => id)).toEqual(['joint-harbour']);
    expect(name('harbour-treaty').events.map(({ id }) => id)).toEqual(['treaty-1998']);
  });

  test('relations are known at the other end', () => {
    expect(name('tollen').relations).toMatchObject([{ kind: 'has', name: { id: 'harbour-treaty' } }]);
  });
});

test('an event leads to the paragraphs that render the source paragraphs where it is said', () => {
  const [tolls, treaty] = site.events;
  expect(treaty!.said.map(({ article, paragraphs }) => [article.slug, ...paragraphs.map(({ id }) => id)])).toEqual([
    ['abel-2001', 'p1'],
    ['gazette-2003', 'p1'],
  ]);
  expect(tolls!.said.map(({ article, paragraphs }) => [article.slug, ...paragraphs.map(({ id }) => id)])).toEqual([
    ['gazette-2003', 'p2'],
  ]);
});

test('an article has its sections, its paragraphs in order, its authors', () => {
  expect(
    article('abel-2001').sections.map(({ heading, paragraphs }) => [heading?.id, ...paragraphs.map(({ id }) => id)]),
  ).toEqual([
    [undefined, 'p1'],
    ['pilots', 'p2'],
    ['works', 'p3'],
  ]);
  expect(article('abel-2001').authors.map(({ name }) => name.id)).toEqual(['iris-abel']);
  expect(article('gazette-2003').authors).toEqual([]);
});
