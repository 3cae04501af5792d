import { describe, expect, test } from 'vitest';
import { isDisputed } from '../../src/link/stances.ts';
import { edited, fixture, load, siteOf } from '../support/content.ts';

const abel = 'articles/abel-2001.md';
const mark = '(claim:joint-harbour "affirms")';

/** The harbour's claims with the first mark of Abel's brief written otherwise. */
const withMark = (written: string) => edited(fixture('harbour'), abel, mark, written);
const accountOf = (files: ReturnType<typeof fixture>, claim = 'joint-harbour', slug = 'abel-2001') =>
  siteOf(files)
    .claims.find(({ id }) => id === claim)!
    .accounts.find(({ article }) => article.slug === slug)!;
const codes = (written: string) => load(withMark(written)).problems.map(({ code }) => code);

describe('who holds a position', () => {
  test.each([
    ['(claim:joint-harbour "affirms")', true, []],
    ['(claim:joint-harbour "affirms; jonas-quist")', false, ['jonas-quist']],
    ['(claim:joint-harbour "affirms; jonas-quist, pilot-guild")', false, ['jonas-quist', 'pilot-guild']],
    ['(claim:joint-harbour "affirms; author, jonas-quist")', true, ['jonas-quist']],
    ['(claim:joint-harbour "affirms; iris-abel")', true, []],
  ])('%s', (written, isOwn, holders) => {
    const [position] = accountOf(withMark(written)).positions;
    expect([position.isOwn, position.holders.map(({ id }) => id)]).toEqual([isOwn, holders]);
  });
});

describe('several claims on one passage', () => {
  test('have a stance each, and holders each', () => {
    const files = withMark('(claim:joint-harbour+breakwater-built#both "affirms + disputes; jonas-quist")');
    const [one] = accountOf(files).positions;
    const [other] = accountOf(files, 'breakwater-built').positions;
    expect(one.passage.id).toBe(other.passage.id);
    expect([one.stance, one.isOwn, other.stance, other.isOwn]).toEqual(['affirms', true, 'disputes', false]);
  });

  test('may share one stance', () => {
    const files = withMark('(claim:joint-harbour+breakwater-built#both "qualifies")');
    expect(accountOf(files, 'breakwater-built').positions[0].stance).toBe('qualifies');
  });
});

describe('the lead', () => {
  const guild = '(claim:joint-harbour#guild "disputes; jonas-quist")';
  test('is the first own position', () => {
    expect(accountOf(edited(fixture('harbour'), abel, guild, guild)).lead.passage.id).toBe('joint-harbour');
  });

  test('or the own one that is marked', () => {
    const files = edited(fixture('harbour'), abel, guild, '(claim:joint-harbour#guild "disputes lead")');
    expect(accountOf(files).lead.passage.id).toBe('guild');
  });

  test('or, where the author holds none, the first that is relayed', () => {
    const { lead } = accountOf(withMark('(claim:joint-harbour "affirms; pilot-guild")'));
    expect([lead.passage.id, lead.isOwn]).toEqual(['joint-harbour', false]);
  });
});

describe('a claim is disputed', () => {
  const disputed = (files: ReturnType<typeof fixture>, id = 'joint-harbour') =>
    isDisputed(siteOf(files).claims.find((claim) => claim.id === id)!);

  test('where leads hold a dispute and something else', () => expect(disputed(fixture('harbour'))).toBe(true));

  test('and not by what is only relayed', () => {
    const relayed = edited(
      fixture('harbour'),
      'articles/gazette-2003.md',
      '(claim:toll-shared "disputes")',
      '(claim:toll-shared "disputes; pilot-guild")',
    );
    expect(disputed(fixture('harbour'), 'toll-shared')).toBe(true);
    expect(disputed(relayed, 'toll-shared')).toBe(false);
  });
});

test.each([
  ['(claim:joint-harbour+toll-shared "affirms + disputes + affirms")', 'StanceCount'],
  ['(claim:joint-harbour+joint-harbour "affirms")', 'ClaimTwice'],
  ['(claim:joint-harbour "affirms lead; jonas-quist")', 'LeadRelayed'],
  ['(claim:joint-harbour "reports")', 'StanceUnknown'],
  ['(claim:joint-harbour "affirms; nobody")', 'NameUnknown'],
])('%s is refused as %s', (written, code) => expect(codes(written)).toContain(code));

test('two leads on one claim are refused', () => {
  const both = edited(
    withMark('(claim:joint-harbour "affirms lead")'),
    abel,
    '(claim:joint-harbour#guild "disputes; jonas-quist")',
    '(claim:joint-harbour#guild "disputes lead")',
  );
  expect(load(both).problems.map(({ code }) => code)).toContain('LeadTwice');
});

test('a person holds what they wrote and what others relay of them', () => {
  const quist = siteOf(fixture('harbour')).names.find(({ id }) => id === 'jonas-quist')!;
  expect(quist.wrote.map(({ slug }) => slug)).toEqual(['quist-2005']);
  expect(quist.positions.map(({ claim, isOwn, passage }) => [claim.id, passage.paragraph.article.slug, isOwn])).toEqual(
    [
      ['joint-harbour', 'abel-2001', false],
      ['joint-harbour', 'quist-2005', true],
      ['toll-shared', 'quist-2005', true],
    ],
  );
});
