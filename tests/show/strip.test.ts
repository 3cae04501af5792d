import { describe, expect, test } from 'vitest';
import { compare } from '../../src/show/compare-page.ts';
import { stripOf } from '../../src/show/strip.ts';
import { tallyOf } from '../../src/show/tally.ts';
import { edited, fixture, siteOf, type Files } from '../support/content.ts';

const claimIn = (files: Files, id = 'joint-harbour') => {
  const site = siteOf(files);
  return { site, claim: site.claims.find((claim) => claim.id === id)! };
};

describe('the strip of a claim', () => {
  test('has a cell an article, by date, and says each in words', () => {
    const { site, claim } = claimIn(fixture('harbour'));
    const { cells, counts, words } = stripOf(claim, site.articles, site.articles[1]);
    expect(cells.map(({ symbol, isHere }) => [symbol, isHere])).toEqual([
      ['affirms', false],
      ['disputes', true],
      ['expects', false],
    ]);
    expect(counts).toBeUndefined();
    expect(words).toBe('Abel 2001 affirms; Gazette 2003 disputes; Quist 2005 expects');
  });

  test('tells what is only relayed, what is silent, and second stances', () => {
    const files = edited(
      fixture('harbour'),
      'articles/abel-2001.md',
      'joint-harbour "affirms"',
      'joint-harbour "affirms; pilot-guild"',
    );
    const { site, claim } = claimIn(files);
    expect(stripOf(claim, site.articles).cells[0]).toMatchObject({
      symbol: 'r-affirms',
      isMixed: true,
      words: 'only relays Pilot Guild and Jonas Quist',
    });
    const built = claimIn(fixture('harbour'), 'breakwater-built');
    expect(stripOf(built.claim, built.site.articles).cells[1]).toMatchObject({ symbol: 'silent', words: 'is silent' });
  });

  test('gives way to counts with many articles, but for the one that one reads', () => {
    const { site, claim } = claimIn(fixture('harbour'));
    const many = Array.from({ length: 3 }, () => site.articles).flat();
    const spoken = { ...claim, accounts: Array.from({ length: 3 }, () => claim.accounts).flat() };
    const { cells, counts, words } = stripOf(spoken, many, site.articles[0]);
    expect(cells.map(({ slug }) => slug)).toEqual(['abel-2001']);
    expect(counts).toEqual([
      { symbol: 'affirms', count: 3 },
      { symbol: 'disputes', count: 3 },
      { symbol: 'expects', count: 3 },
    ]);
    expect(words).toBe('3 affirm, 3 dispute, 3 expect');
  });
});

describe('the tally of a claim', () => {
  test.each([
    ['joint-harbour', 'One affirms, one disputes, one expects.'],
    ['breakwater-built', 'One affirms; Gazette 2003 and Quist 2005 are silent.'],
  ])('of %s is “%s”', (id, words) => expect(tallyOf(claimIn(fixture('harbour'), id).claim)).toBe(words));

  test('says who only relays', () => {
    const files = edited(
      fixture('harbour'),
      'articles/abel-2001.md',
      'breakwater-built "affirms"',
      'breakwater-built "affirms; pilot-guild"',
    );
    expect(tallyOf(claimIn(files, 'breakwater-built').claim)).toBe(
      'Abel 2001 only relays; Gazette 2003 and Quist 2005 are silent.',
    );
  });
});

describe('two articles on a claim', () => {
  /** The editor of the fixture introduces a disagreement that is not there in all of these cases. */
  const undisputed = edited(fixture('harbour'), 'site.yaml', 'claim: joint-harbour', 'claim: toll-shared');

  const between = (one: string, other: string) => {
    const files = edited(
      edited(undisputed, 'articles/abel-2001.md', 'joint-harbour "affirms"', `joint-harbour "${one}"`),
      'articles/quist-2005.md',
      'joint-harbour "expects"',
      `joint-harbour "${other}"`,
    );
    const [first, , third] = claimIn(files).claim.accounts;
    return compare(first!, third!);
  };

  test.each([
    ['affirms', 'disputes', 'clash'],
    ['qualifies', 'disputes', 'clash'],
    ['affirms', 'qualifies', 'differ'],
    ['qualifies', 'qualifies', 'differ'],
    ['affirms', 'expects', 'agree'],
    ['disputes', 'disputes', 'agree'],
    ['affirms; pilot-guild', 'disputes', 'relays'],
  ])('%s and %s: %s', (one, other, kind) => expect(between(one, other)).toBe(kind));
});
