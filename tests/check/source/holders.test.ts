import { describe, expect, test } from 'vitest';
import { held } from './support.ts';

const holders = (source: readonly string[], body: string): string[] =>
  held(source, body)
    .findings.filter(({ rule }) => rule === 'holder')
    .map(({ text }) => /^[^,]+/.exec(text)![0]);

describe('a holder', () => {
  test.each<[source: string, id: string, found: string[]]>([
    ['Dahl says that it pays.', 'erik-dahl', []],
    ['Holm says that it pays.', 'erik-dahl', ['Erik Dahl']],
    ['Nordlink says that it pays.', 'erik-dahl', []],
    ['Norwegians say that it pays.', 'norway', []],
    ['Those fishermen who are Danish say that it pays.', 'danish-fishermen', []],
    ['The fishermen say that it pays, which the papers of the Danish deny.', 'danish-fishermen', ['Danish fishermen']],
  ])('%s: %s', (source, id, found) =>
    expect(holders([source], `[It pays](claim:cable-pays "affirms; ${id}").`)).toEqual(found),
  );

  test('may be named just before, where the brief names him here', () => {
    const source = ['Dahl spoke.', 'It pays, he says.'];
    const body = (words: string): string =>
      `He spoke. [¶ 1](source:1)\n\n[${words}](claim:cable-pays "affirms; erik-dahl"). [¶ 2](source:2)`;
    expect(holders(source, body('Dahl says that it pays'))).toEqual([]);
    expect(holders(source, body('He says that it pays'))).toEqual(['Erik Dahl']);
  });

  test('is told at the mark, with where he is named', () => {
    const source = ['Somebody spoke.', 'A pause.', 'A longer one.', 'Dahl spoke.'];
    const body =
      'So [it pays](claim:cable-pays "affirms; erik-dahl"). [¶ 1–3](source:1-3)\n\nDahl spoke. [¶ 4](source:4)';
    expect(
      held(source, body)
        .findings.slice(-1)
        .map(({ at, text }) => [at.line, at.column, text]),
    ).toEqual([[10, 5, 'Erik Dahl, who is to hold this, is not named in ¶ 1–3, but in ¶ 4.']]);
  });
});
