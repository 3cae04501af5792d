import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/check/source/measure.ts';
import { held, wordsFound } from './support.ts';

describe('copied words', () => {
  test.each<[source: string, brief: string, found: string[]]>([
    ['The ship sank in the sound on a cold day.', 'On that cold day the ship sank in the sound.', []],
    [
      'The ship sank in the sound on a cold day.',
      'They say the ship sank in the sound on a cold evening.',
      ['the ship sank in the sound on a cold'],
    ],
    ['The ship sank in the sound on a hot day.', 'A ship sank in the sound on a cold day.', []],
    [
      'Its defense of the harbor was organized by nobody at all.',
      'Its defence of the harbour was organised by nobody.',
      ['Its defence of the harbour was organised by nobody'],
    ],
    ['The ship sank in the sound on a cold day.', 'She said: “The ship sank in the sound on a cold day.”', []],
    ['It was a state-of-the-art and up-to-date ship.', 'There it was a state-of-the-art and up-to-date ship.', []],
  ])('%s ← %s', (source, brief, found) => expect(wordsFound(held([source], brief), 'copied')).toEqual(found));

  test('are told with their number', () => {
    const { findings } = held(['A b c d e f g h i j k.', 'L.'], 'X a b c d e f g h i j k. [¶ 1–2](source:1-2)');
    expect(findings.map(({ text }) => text)).toContain('11 words are those of ¶ 1: “a b c d e f g h i j k”.');
  });
});

describe('length and marks', () => {
  const at = { file: 'a.md', line: 2, column: 1 };
  test.each([
    [{ words: 700, sourceWords: 1000, marks: 20, markedWords: 200 }, []],
    [{ words: 499, sourceWords: 1000, marks: 0, markedWords: 0 }, ['length']],
    [{ words: 1160, sourceWords: 1000, marks: 0, markedWords: 0 }, ['length']],
    [{ words: 700, sourceWords: 1000, marks: 22, markedWords: 200 }, ['marks']],
    [{ words: 700, sourceWords: 1000, marks: 20, markedWords: 300 }, ['marks']],
    [{ words: 300, sourceWords: 400, marks: 12, markedWords: 200 }, ['marks']],
    [{ words: 299, sourceWords: 400, marks: 12, markedWords: 200 }, []],
  ])('%j', (measures, rules) => expect(judge(measures, at).map(({ rule }) => rule)).toEqual(rules));

  test('are counted in the paragraphs', () => {
    const { measures } = held(['One two three four.'], '[One two](claim:cable-pays "affirms") three.');
    expect(measures).toEqual({ words: 3, sourceWords: 4, marks: 1, markedWords: 2 });
  });
});
