import { describe, expect, test } from 'vitest';
import { isForm, isSmall, wordsOf, type Word } from '../../src/common/search/words.ts';

const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);
const word = (text: string): Word => wordsOf(text)[0]!;

describe('words that a reader takes for the same compare as the same', () => {
  test.each([
    ['K-120', 'k120'],
    ['k 120', 'K120'],
    ['Ko-35s', 'ko 35'],
    ['KT-N-27', 'ktn27'],
    ['3K-54', '3k54'],
    ['KTK-96', 'ktk 96'],
    ['12 + 1', '12+1'],
    ['3,500', '3500'],
    ['Tollen’s', "tollen's"],
    ["Ho Lin-t'ang", 'ho lin tang'],
    ['Königsberg', 'KONIGSBERG'],
    ['Łódka', 'lodka'],
    ['Пчёлкин', 'пчелкин'],
    ['ｂａｙｓ', 'BAYS'],
    ['clause nine', 'Clause 9'],
    ['defence', 'defense'],
    ['colour', 'color'],
    ['organisation', 'organization'],
    ['theatre', 'Theater'],
    ['programme', 'program'],
    ['signalling', 'signaling'],
  ])('%s and %s', (one, other) => expect(keysOf(one)).toEqual(keysOf(other)));
});

describe('words that are not the same do not', () => {
  test.each([
    ['K-120', 'K-130'],
    ['12+1', '121'],
    ['of 2001', 'of2001'],
    ['in 30 days', 'in30 days'],
    ['us 9', 'us9'],
    ['19th', '19 th'],
    ['four', 'for'],
    ['evidence', 'evidense'],
  ])('%s and %s', (one, other) => expect(keysOf(one)).not.toEqual(keysOf(other)));
});

test('scripts are parted from each other, and Han character by character', () => {
  expect(keysOf('S-120渡船 и С-120')).toEqual(['s120', '渡', '船', 'и', 'с120']);
});

test('words know their places', () => {
  const text = 'In “Regatta-2020”, Tollen’s K-120 stood by.';
  const found = wordsOf(text).map(({ from, to }) => text.slice(from, to));
  expect(found).toEqual(['In', 'Regatta', '2020', 'Tollen’s', 'K-120', 'stood', 'by']);
});

describe('forms of a word', () => {
  test.each([
    ['treaties', 'treaty'],
    ['exercising', 'exercises'],
    ['navigable', 'navigability'],
    ['Ветровым', 'Ветров'],
    ['Голландией', 'Голландия'],
    ['организации', 'организация'],
    ['Сарая', 'Сарай'],
    ['Восточном', 'Восточное'],
    ['военного', 'военный'],
  ])('%s is one of %s', (typed, text) => expect(isForm(word(typed), word(text))).toBe(true));

  test.each([
    ['units', 'the United', 'a name has its plural alone'],
    ['international', 'internal', 'what stems have in common is not enough'],
    ['Tollenean', 'Tollen', 'an adjective is another word'],
    ['us', 'u', 'a short word has no ending'],
    ['Гавань', 'Гаванец', 'not every ending is one'],
  ])('%s is none of %s: %s', (typed, text) => expect(isForm(word(typed), wordsOf(text).at(-1)!)).toBe(false));
});

test('small words need not be found again, others must', () => {
  expect(['the', 'of', 'has', 'и', '和'].every((text) => isSmall(word(text)))).toBe(true);
  expect(['treaty', 'us', '9'].some((text) => isSmall(word(text)))).toBe(false);
});
