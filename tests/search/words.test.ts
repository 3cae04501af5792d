import { describe, expect, test } from 'vitest';
import { isSmall, stemOf, wordsOf } from '../../src/common/search/words.ts';

const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);

describe('words that a reader takes for the same compare as the same', () => {
  test.each([
    ['S-400', 's400'],
    ['s 400', 'S400'],
    ['su 35', 'Su-35'],
    ['Su-35s', 'SU35S'],
    ['U.S.', 'US'],
    ['Russia’s', "russia's"],
    ['Shoigu', 'SHOIGU'],
    ['Königsberg', 'Konigsberg'],
    ['Шойгу', 'шоигу'],
    ['article nine', 'Article 9'],
    ['defence', 'defense'],
    ['colour', 'color'],
    ['organisation', 'organization'],
    ['theatre', 'Theater'],
    ['programme', 'program'],
    ['neighbourliness', 'neighborliness'],
    ['sale', 'sold'],
    ['Art. 9', 'article 9'],
    ['art.9', 'article nine'],
    ['Pres. Putin', 'President Putin'],
    ['u.s.s.r', 'USSR'],
    ['maneuverability', 'manoeuvrability'],
  ])('%s and %s', (one, other) => expect(keysOf(one)).toEqual(keysOf(other)));
});

describe('words that are not the same do not', () => {
  test.each([
    ['S-400', 'S-300'],
    ['Article 9', 'Article 12'],
    ['of 2001', 'of2001'],
    ['16+1', '161'],
    ['Korea', 'Korean'],
  ])('%s and %s', (one, other) => expect(keysOf(one)).not.toEqual(keysOf(other)));
});

test('an ending makes no other word', () => {
  for (const [one, other] of [
    ['treaties', 'treaty'],
    ['exercises', 'exercise'],
    ['exercising', 'exercises'],
    ['engines', 'engine'],
    ['Лавровым', 'Лавров'],
    ['Россией', 'Россия'],
  ] as const)
    expect(stemOf(keysOf(one)[0]!), one).toBe(stemOf(keysOf(other)[0]!));
});

test('words know their places', () => {
  const text = 'In “Kavkaz-2020”, Russia’s S-400 stood by.';
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'In',
    'Kavkaz',
    '2020',
    'Russia’s',
    'S-400',
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
