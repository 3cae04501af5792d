import { expect, test } from 'vitest';
import { noFacts, plainBlock } from '../../src/import/block.ts';
import { sieve } from '../../src/import/sieve/sieve.ts';
import { paragraphs, sentences } from './support.ts';

const kept = (texts: readonly string[]) =>
  paragraphs(sieve({ facts: noFacts, blocks: texts.map((text) => plainBlock('paragraph', text)) }));

test.each([
  ['[1]', (number: number) => `[${number}] `],
  ['(1)', (number: number) => `(${number}) `],
  ['1.', (number: number) => `${number}. `],
  ['1', (number: number) => `${number} `],
  ['¶ 1', (number: number) => `¶ ${number} `],
])('numbers such as %s that a copy gives all its paragraphs are no words of theirs', (_, numbered) => {
  expect(kept(sentences.map((text, index) => numbered(index + 1) + text))).toEqual(sentences);
});

test.each([
  ['one alone', (text: string, index: number) => (index === 0 ? `1 ${text}` : text)],
  ['not from one on', (text: string, index: number) => `${index + 3}. ${text}`],
  [
    'all but the last',
    (text: string, index: number) => (index < sentences.length - 1 ? `${index + 1}. ${text}` : text),
  ],
  ['years', (text: string, index: number) => `${2001 + index} ${text}`],
])('numbers stay where they are of the text: %s', (_, numbered) => {
  const texts = sentences.map(numbered);
  expect(kept(texts)).toEqual(texts);
});

test('two paragraphs may begin with a day and a number of weeks', () => {
  const texts = [`1 May was a holiday. ${sentences[0]}`, `2 weeks went by. ${sentences[1]}`];
  expect(kept(texts)).toEqual(texts);
});
