import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/client/search/excerpt.ts';
import { textDirectives } from '../../src/client/search/fragment.ts';
import { typed } from '../../src/common/search/matching.ts';
import { findPlaces } from '../../src/client/search/places.ts';
import { variantsOf } from '../../src/client/search/variants.ts';

const text =
  'The pier was built by Abel’s men, half-timbered and tarred; the US paid for the K-120 there, and Abel thanked us for the missile defence.';
const found = (query: string, spellings: string[] = [], near: number[] = []): string[] | undefined => {
  const answer = findPlaces(text, { ...typed(query), spellings }, new Set(near));
  return answer && answer.places.map(({ from, to }) => text.slice(from, to));
};

describe('a text answers a query', () => {
  test.each([
    ['half timbered and tarred', ['half-timbered and tarred']],
    ['pier Abel', ['pier', 'Abel’s']],
    ['k 120', ['K-120']],
    ['missile defense', ['missile defence']],
    ['men pier', ['pier', 'men']],
    ['miss', ['missile']],
  ])('%s', (query, places) => expect(found(query)).toEqual(places));
});

test('it does not if a word is missing', () => {
  for (const query of ['pier pizza', 'K-130', 'pie built', 'US defence pizza'])
    expect(found(query), query).toBeUndefined();
});

test('another spelling of a name will do, and an acronym is no word in small letters', () => {
  expect(found('Kain', ['Abel'])).toEqual(['Abel’s', 'Abel']);
  expect(found('America', ['US'])).toEqual(['US']);
});

test('other forms of a word count only where the index has found them', () => {
  expect(found('payment US')).toBeUndefined();
  expect(found('tarring', [])).toEqual(['tarred']);
  expect(found('thankful us', [], [text.indexOf('thanked')])).toEqual(['thanked us']);
});

describe('a text directive', () => {
  const lit = (words: string, breaks: number[] = []): string => {
    const from = text.indexOf(words);
    return decodeURIComponent(textDirectives(text, [{ from, to: from + words.length }], breaks));
  };
  test('tells words apart by those around them', () => {
    expect(lit('tarred')).toBe('text=Abel’s men, half-timbered and-,tarred,-; the US paid');
    expect(lit('The')).toBe('text=The,-pier was built by Abel’s men, half-timbered and');
  });
  test('stays between what the page sets among the words', () => {
    const at = text.indexOf('; the US');
    expect(lit('paid', [at])).toBe('text=; the US-,paid,-for the K-120 there, and');
    expect(lit('tarred; the US', [at])).toBe(
      'text=pier was built by Abel’s men, half-timbered and-,tarred,; the US,-paid for the K-120',
    );
    expect(lit('US', [at + 6, at + 8])).toBe('');
  });
  test('keeps hyphens and commas from being read as its own', () => {
    const from = text.indexOf('men, half-timbered');
    expect(textDirectives(text, [{ from, to: from + 18 }], [])).toContain(',men%2C%20half%2Dtimbered,');
  });
});

test('an excerpt has whole words around the places', () => {
  const from = text.indexOf('paid');
  const pieces = excerptOf(`${text} ${text}`, [{ from, to: from + 4 }]);
  expect(pieces[1]).toBe('paid');
  expect(pieces[0]).toMatch(/^… \w/);
  expect(pieces[2]).toMatch(/[\w,] …$/);
});

test('a query is also looked for in the other spelling', () => {
  expect(variantsOf('missile defense systems')).toContain('missile defence systems');
  expect(variantsOf('Organization of color')).toContain('organisation of colour');
  expect(variantsOf('article nine')).toContain('article 9');
  expect(variantsOf('su 35 sales')).toContain('su35 sales');
});
