import { describe, expect, test } from 'vitest';
import { isAdjectiveOf } from '../../../src/check/source/adjectives.ts';
import { held, wordsFound } from './support.ts';

describe('an adjective of a place', () => {
  test.each([
    ['norwegian', 'norway'],
    ['norwegians', 'norway'],
    ['japanese', 'japan'],
    ['vietnamese', 'vietnam'],
    ['portuguese', 'portugal'],
    ['british', 'britain'],
    ['french', 'france'],
    ['dutch', 'netherlands'],
    ['danish', 'denmark'],
    ['icelandic', 'iceland'],
    ['american', 'america'],
    ['european', 'europe'],
    ['korean', 'korea'],
    ['indo', 'india'],
    ['swiss', 'switzerland'],
  ])('%s: %s', (word, place) => expect(isAdjectiveOf(word, place)).toBe(true));

  test.each([
    ['iranian', 'iraq'],
    ['austrian', 'australia'],
    ['norman', 'norway'],
    ['indian', 'indonesia'],
    ['slovak', 'slovenia'],
    ['french', 'netherlands'],
  ])('%s: not %s', (word, place) => expect(isAdjectiveOf(word, place)).toBe(false));
});

describe('a brief in its names', () => {
  test.each<[source: string, brief: string, found: string[]]>([
    ['The Norwegians and the Dutch came.', 'Norway and the Netherlands came.', []],
    ['The Norwegians came.', 'Iceland came.', ['Iceland']],
    ['Copenhagen wants it.', 'Denmark wants it.', []],
    ['Germany wants it.', 'Denmark wants it.', ['Denmark']],
    ['The Harbor Defense Board came.', 'There came the Harbour Defence Board.', []],
    ['Director Erik Dahl spoke.', 'It was Dahl’s speech.', []],
    ['Karen Holm spoke.', 'It was Dahl’s speech.', ['Dahl’s']],
    ['The Treaty of Ribe was signed.', 'They signed the Treaty of Ribe.', []],
    ['The Treaty of Ribe was signed.', 'They signed the Treaty of Ripen.', ['Ripen']],
    ['Danish trawlers came.', 'It was the Danish fishermen.', ['Danish fishermen']],
    ['Fishermen came.', 'It was the Danish fishermen.', ['Danish']],
    ['Somebody wrote it.', 'As Ada Brandt writes, somebody did.', []],
    ['The director spoke.', 'It was [Erik Dahl](name:erik-dahl) or [the man](name:erik-dahl).', ['Erik', 'Dahl']],
    ['He said: come.', 'They came. “Come”, he said. Everybody did.', []],
  ])('%s ← %s', (source, brief, found) => expect(wordsFound(held([source], brief), 'name')).toEqual(found));
});

describe('a source in what the brief leaves out', () => {
  test.each<[source: string, brief: string, found: string[]]>([
    ['Erik Dahl came with 30 men on October 3.', 'Dahl came on 3 October with 30 men.', []],
    ['Erik Dahl came with 30 men on October 3.', 'He came.', ['30', 'October 3', 'Erik Dahl']],
    ['Norway and Denmark met.', 'Both met.', []],
    ['Norway and Denmark met.', 'There was a meeting.', ['Norway', 'Denmark']],
    ['Norway met Germany.', 'Both met.', ['Germany']],
    ['Ada Brandt wrote it.', 'It was written.', []],
    ['Denmark came, and Denmark left.', 'They came and left.', ['Denmark']],
  ])('%s → %s', (source, brief, found) =>
    expect(wordsFound(held([source], brief), 'left out').sort()).toEqual(found.sort()),
  );

  test('is told at the paragraph that renders its sentence', () => {
    const source = ['The cable was laid by a ship. The ship sank off Skagen in a storm.'];
    const body = 'A cable was laid. [¶ 1](source:1)\n\nThe storm sank the ship. [¶ 1](source:1)';
    expect(held(source, body).findings.map(({ at, text }) => [at.line, text])).toEqual([
      [12, '¶ 1 has “Skagen”, which no paragraph that renders it has.'],
    ]);
  });
});
