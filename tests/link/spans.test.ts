import { contains, overlaps } from '../../src/common/span.ts';
import { describe, expect, test } from 'vitest';

import { fixture, edited, siteOf } from '../support/content.ts';

const harbour = fixture('harbour');

function paragraphOf(words: string) {
  const site = siteOf(
    edited(
      harbour,
      'articles/quist-2005.md',
      'Iris Abel was right in 2001 about the law, and I about the water.',
      words,
    ),
  );
  return site.articles.find(({ slug }) => slug === 'quist-2005')!.paragraphs[2]!;
}

describe('passages and mentions lie where their words are', () => {
  test.each([
    ['They [agree](claim:joint-harbour#b "affirms").', ['agree'], []],
    ['They [*do* agree with **Tollen**](claim:joint-harbour#b "affirms") now.', ['do agree with Tollen'], ['Tollen']],
    ['`Tollen` and [Tollen](https://example.org/) and Tollen.', [], ['Tollen', 'Tollen']],
    [
      '[She](name:iris-abel) said [it of Abel’s town](claim:joint-harbour#b "affirms; pilot-guild").',
      ['it of Abel’s town'],
      ['She', 'Abel’s'],
    ],
    [
      'A ship&nbsp;of &amp; [from Marrow\u00a0Bay](claim:joint-harbour#b "affirms").',
      ['from Marrow\u00a0Bay'],
      ['Marrow\u00a0Bay'],
    ],
  ])('%s', (words, passages, mentions) => {
    const paragraph = paragraphOf(words);
    const cut = ({ from, to }: { from: number; to: number }) => paragraph.text.slice(from, to);
    expect(paragraph.passages.map(cut)).toEqual(passages);
    expect(paragraph.mentions.map(cut)).toEqual(mentions);
  });

  test('only the first mention in a section that is no link already becomes one', () => {
    const { mentions } = paragraphOf('[Tollen](https://example.org/), Abel, Tollen and Abel.');
    expect(mentions.map(({ name, linked }) => `${name.id} ${linked}`)).toEqual([
      'tollen false',
      'iris-abel true',
      'tollen true',
      'iris-abel false',
    ]);
  });
});

test('spans overlap where they share a character, and contain what does not leave them', () => {
  expect(overlaps({ from: 0, to: 2 }, { from: 1, to: 3 })).toBe(true);
  expect(overlaps({ from: 0, to: 2 }, { from: 2, to: 3 })).toBe(false);
  expect(contains({ from: 0, to: 2 }, { from: 0, to: 2 })).toBe(true);
  expect(contains({ from: 0, to: 2 }, { from: 1, to: 3 })).toBe(false);
});
