import { describe, expect, test } from 'vitest';
import { isForm, isSmall, simplifier, wordsOf, type Word } from '../../src/common/search/words.ts';

const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);
const word = (text: string): Word => wordsOf(text)[0]!;

describe('words that a reader takes for the same compare as the same', () => {
  test.each([
    ['S-400', 's400'],
    ['s 400', 'S400'],
    ['Su-35s', 'su 35'],
    ['SS-N-27', 'ssn27'],
    ['3M-54', '3m54'],
    ['ZTZ-96', 'ztz 96'],
    ['16 + 1', '16+1'],
    ['3,500', '3500'],
    ['U.S.', 'US'],
    ['u.s.s.r', 'USSR'],
    ['Russia’s', "russia's"],
    ["Hsi Chin-p'ing", 'hsi chin ping'],
    ['Königsberg', 'KONIGSBERG'],
    ['Łukaszenka', 'lukaszenka'],
    ['Королёв', 'королев'],
    ['ｔａｓｓ', 'TASS'],
    ['article nine', 'Article 9'],
    ['Art. 9', 'article 9'],
    ['defence', 'defense'],
    ['colour', 'color'],
    ['organisation', 'organization'],
    ['theatre', 'Theater'],
    ['programme', 'program'],
    ['manoeuvrability', 'maneuverability'],
    ['signalling', 'signaling'],
    ['dialogue', 'dialog'],
    ['sold', 'sell'],
  ])('%s and %s', (one, other) => expect(keysOf(one)).toEqual(keysOf(other)));
});

describe('words that are not the same do not', () => {
  test.each([
    ['S-400', 'S-300'],
    ['16+1', '161'],
    ['of 2001', 'of2001'],
    ['in 30 days', 'in30 days'],
    ['us 9', 'us9'],
    ['19th', '19 th'],
    ['four', 'for'],
    ['evidence', 'evidense'],
  ])('%s and %s', (one, other) => expect(keysOf(one)).not.toEqual(keysOf(other)));
});

test('scripts are parted from each other', () => {
  expect(keysOf('S-400导弹 и С-400')).toEqual(['s400', '导弹', 'и', 'с400']);
});

test('words know their places', () => {
  const text = 'In “Kavkaz-2020”, Russia’s S-400 stood by.';
  const found = wordsOf(text).map(({ from, to }) => text.slice(from, to));
  expect(found).toEqual(['In', 'Kavkaz', '2020', 'Russia’s', 'S-400', 'stood', 'by']);
});

describe('forms of a word', () => {
  test.each([
    ['treaties', 'treaty'],
    ['exercising', 'exercises'],
    ['interoperable', 'interoperability'],
    ['Лавровым', 'Лавров'],
    ['Россией', 'Россия'],
    ['организации', 'организация'],
    ['Китая', 'Китай'],
    ['Восточном', 'Восточное'],
    ['военного', 'военный'],
  ])('%s is one of %s', (typed, text) => expect(isForm(word(typed), word(text))).toBe(true));

  test.each([
    ['units', 'the United', 'a name has its plural alone'],
    ['international', 'internal', 'what stems have in common is not enough'],
    ['Korean', 'Korea', 'an adjective is another word'],
    ['us', 'u', 'a short word has no ending'],
    ['Москва', 'Москвич', 'not every ending is one'],
  ])('%s is none of %s: %s', (typed, text) => expect(isForm(word(typed), wordsOf(text).at(-1)!)).toBe(false));
});

test('small words need not be found again, others must', () => {
  expect(['the', 'of', 'has', 'и', '和'].every((text) => isSmall(word(text)))).toBe(true);
  expect(['treaty', 'us', '9'].some((text) => isSmall(word(text)))).toBe(false);
});

test('traditional characters are simplified pair by pair', () => {
  expect(simplifier('灣湾臺台')('臺灣海峽')).toBe('台湾海峽');
});
