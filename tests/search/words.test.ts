import { describe, expect, test } from 'vitest';
import { isSmall, stemOf, wordsOf } from '../../src/common/search/words.ts';

const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);

describe('words that a reader takes for the same compare as the same', () => {
  test.each([
    ['K-120', 'k120'],
    ['k 120', 'K120'],
    ['ka 35', 'Ka-35'],
    ['Ka-35s', 'KA35S'],
    ['U.S.', 'US'],
    ['Tollen’s', "tollen's"],
    ['Quist', 'QUIST'],
    ['Königsberg', 'Konigsberg'],
    ['Цой', 'цои'],
    ['clause nine', 'Clause 9'],
    ['defence', 'defense'],
    ['colour', 'color'],
    ['organisation', 'organization'],
    ['theatre', 'Theater'],
    ['programme', 'program'],
    ['neighbourliness', 'neighborliness'],
    ['sale', 'sold'],
    ['Art. 9', 'article 9'],
    ['art.9', 'article nine'],
    ['Pres. Abel', 'President Abel'],
    ['b.b.c', 'BBC'],
    ['maneuverability', 'manoeuvrability'],
  ])('%s and %s', (one, other) => expect(keysOf(one)).toEqual(keysOf(other)));
});

describe('words that are not the same do not', () => {
  test.each([
    ['K-120', 'K-130'],
    ['Clause 9', 'Clause 12'],
    ['of 2001', 'of2001'],
    ['16+1', '161'],
    ['Malta', 'Maltan'],
  ])('%s and %s', (one, other) => expect(keysOf(one)).not.toEqual(keysOf(other)));
});

test('an ending makes no other word', () => {
  for (const [one, other] of [
    ['treaties', 'treaty'],
    ['exercises', 'exercise'],
    ['exercising', 'exercises'],
    ['engines', 'engine'],
    ['Ивановым', 'Иванов'],
    ['Испанией', 'Испания'],
  ] as const)
    expect(stemOf(keysOf(one)[0]!), one).toBe(stemOf(keysOf(other)[0]!));
});

test('words know their places', () => {
  const text = 'In “Regatta-2020”, Tollen’s K-120 stood by.';
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'In',
    'Regatta',
    '2020',
    'Tollen’s',
    'K-120',
    'stood',
    'by',
  ]);
});

test('a preposition or a year joins no number to itself', () => {
  expect(keysOf('of 900 men by 30 aircraft')).toEqual(['of', '900', 'men', 'by', '30', 'aircraft']);
});

test('small words need not be found again, others must', () => {
  expect(['the', 'of', 'has'].every(isSmall)).toBe(true);
  expect(['treaty', 'us', '9'].some(isSmall)).toBe(false);
});
