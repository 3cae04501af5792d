import { describe, expect, test } from 'vitest';
import { sentenceAround, sentences } from '../../src/link/sentences.ts';

describe('sentences end where a reader sees them end', () => {
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['The U.S. Navy came. It left.', ['The U.S. Navy came.', 'It left.']],
    ['Col. Gen. Abel and Dr. Quist met. They agreed.', ['Col. Gen. Abel and Dr. Quist met.', 'They agreed.']],
    [
      'Prof. Abel, Lt. Gen. Quist and Adm. Moor met. They agreed.',
      ['Prof. Abel, Lt. Gen. Quist and Adm. Moor met.', 'They agreed.'],
    ],
    ['She said No. Then she left. See p. 4 of Vol. 2.', ['She said No.', 'Then she left.', 'See p. 4 of Vol. 2.']],
    ['They chose plan b. Then came c.', ['They chose plan b.', 'Then came c.']],
    ['He said “no.” Then he left.', ['He said “no.”', 'Then he left.']],
    [
      'It cost 3.5 million in no. 4 of the list. More later.',
      ['It cost 3.5 million in no. 4 of the list.', 'More later.'],
    ],
    ['J. Quist wrote it.', ['J. Quist wrote it.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text).map(({ from, to }) => text.slice(from, to).trim())).toEqual(expected);
  });

  test('and together are the whole text', () => {
    const text = 'One.  Two (i.e. 2). “Three.” Four';
    expect(
      sentences(text)
        .map(({ from, to }) => text.slice(from, to))
        .join(''),
    ).toBe(text);
  });
});

describe('the sentence around a passage', () => {
  const text = 'One is here. Two is there. Three is gone.';
  test.each([
    ['is there', 'Two is there.'],
    ['One', 'One is here.'],
    ['here. Two', 'One is here. Two is there.'],
    ['gone.', 'Three is gone.'],
  ])('of "%s"', (words, expected) => {
    const from = text.indexOf(words);
    const { from: start, to } = sentenceAround(text, { from, to: from + words.length });
    expect(text.slice(start, to)).toBe(expected);
  });
});
