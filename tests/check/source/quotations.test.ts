import { describe, expect, test } from 'vitest';
import { held, wordsFound } from './support.ts';

describe('a brief in its quotations', () => {
  test.each<[source: string, brief: string, found: string[]]>([
    ['It is “a key partner,” he said.', 'He spoke of “a key partner”.', []],
    ['It is “a key partner,” he said.', 'He spoke of “a main partner”.', ['!a main partner']],
    ['It is “a key partner,” he said.', 'He spoke of “a partner”.', ['!a partner']],
    ["It's clear, he said.", 'He spoke of what “it’s”.', []],
    ['[W]e are not in the least afraid.', 'He said: “We are not … afraid”.', []],
    ['We are not in the least afraid.', 'He said: “We [that is, all] are not”.', []],
    ['We are not in the least afraid.', 'He said: “We are … in awe”.', ['!We are … in awe']],
    ['The color of it.', 'It was “the colour”.', ['!the colour']],
    [
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.',
      '“One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen”.',
      ['One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'],
    ],
  ])('%s ← %s', (source, brief, found) => expect(wordsFound(held([source], brief), 'quotation')).toEqual(found));

  test('says where the words stand, or what stands in their place', () => {
    const source = ['They want a strong and lasting peace.', 'They want war.'];
    const body = 'They want “war”. [¶ 1](source:1)\n\nThey “want a strong lasting peace”. [¶ 1–2](source:1-2)';
    expect(held(source, body).findings.map(({ text }) => text)).toEqual([
      '“war” does not stand in ¶ 1, but in ¶ 2.',
      '“want a strong lasting peace” does not stand in ¶ 1–2, which has “want a strong and lasting”.',
    ]);
  });

  test('in the front matter is held against the whole source and what it is called', () => {
    const { findings } = held(['It pays.', 'It is said.'], 'It pays, it is said.');
    expect(findings).toEqual([]);
  });
});
