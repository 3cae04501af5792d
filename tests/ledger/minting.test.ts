import { describe, expect, it, test } from 'vitest';
import { paragraphIds } from '../../src/ledger/paragraph-ids.ts';
import { withIds } from '../../src/ledger/locator-ids.ts';

/** Paragraphs as `id id: text`, what the ledger knows as `id: opening`, with a minus before what is no more. */
const mint = (texts: string[], recorded: string[] = []): string[] =>
  paragraphIds(
    texts.map((text) => ({
      ids: (/^([^:]*):/.exec(text)?.[1] ?? '').split(' ').filter(Boolean),
      text: text.replace(/^[^:]*: */, ''),
    })),
    recorded.map((text) => ({
      id: /^-?([^:]*):/.exec(text)![1]!,
      words: text.replace(/^[^:]*: */, ''),
      isLive: !text.startsWith('-'),
    })),
  ).map((ids) => ids.join(' '));

describe('ids of paragraphs', () => {
  test.each([
    ['a first time', ['', '', ''], [], ['p1', 'p2', 'p3']],
    ['a new one between', ['p1:', ':', 'p2:'], [], ['p1', 'p1a', 'p2']],
    ['two new ones', ['p1:', ':', ':', 'p2:'], [], ['p1', 'p1a', 'p1b', 'p2']],
    ['after one with a letter', ['p1:', 'p1a:', ':', 'p2:'], [], ['p1', 'p1a', 'p1b', 'p2']],
    [
      'between letters, the next never used',
      ['p1:', 'p1a:', ':', 'p1b:', 'p2:'],
      [],
      ['p1', 'p1a', 'p1c', 'p1b', 'p2'],
    ],
    ['before the first', [':', 'p1:'], [], ['p0a', 'p1']],
    ['at the end', ['p1:', ':'], [], ['p1', 'p1a']],
    ['after z', ['p1:', 'p1z:', ':', ':'], [], ['p1', 'p1z', 'p1aa', 'p1ab']],
    ['one that moved', ['p2:', ':', 'p1:'], [], ['p2', 'p2a', 'p1']],
    ['after one that took another in', ['p1 p2:', ':'], [], ['p1 p2', 'p2a']],
    ['never one that is no more', ['p1:', ':'], ['p1: x', '-p1a: gone'], ['p1', 'p1b']],
    ['a brief emptied of its ids, all edited', [': new', ': newer'], ['p1: x', 'p2: y'], ['p0a', 'p0b']],
  ])('%s', (_, texts, recorded, ids) => expect(mint(texts, recorded)).toEqual(ids));

  test.each([
    ['with its id lost', [': It rained in the night.', 'p2: Sun.'], ['p1: it rained', 'p2: sun'], ['p1', 'p2']],
    ['taken in', ['p2: Sun. It rained in the night.'], ['p1: It rained', 'p2: Sun'], ['p2 p1']],
    [
      'standing twice: to the one without',
      ['p2: It rained.', ': It rained.'],
      ['p1: It rained', 'p2: x'],
      ['p2', 'p1'],
    ],
    ['standing twice: to neither', [': It rained.', ': It rained.'], ['p1: It rained'], ['p0a', 'p0b']],
    ['of what is no more, to nobody', ['p2: It rained.'], ['-p1: It rained', 'p2: x'], ['p2']],
    ['within other words, to nobody', ['p2: It rained.'], ['p1: rain', 'p2: x'], ['p2']],
  ])('words whose id is not in the text go %s', (_, texts, recorded, ids) =>
    expect(mint(texts, recorded)).toEqual(ids),
  );
});

describe('writing them', () => {
  it('changes the locators and no other byte', () => {
    const text =
      '\ufeff---\r\n---\r\n\r\nA [b](claim:b "affirms"). [¶ 5](source:5)  \r\n\tX\t[¶ 6](source:6-7,9 "p2")\n\nlast [¶ 8](source:8)';
    const ids = (line: number, ...ids: string[]) => ({ line, ids });
    expect(withIds(text, [ids(4, 'p1'), ids(5, 'p2', 'p3'), ids(7, 'p3a')])).toBe(
      text
        .replace('(source:5)', '(source:5 "p1")')
        .replace('(source:6-7,9 "p2")', '(source:6-7,9 "p2 p3")')
        .replace('(source:8)', '(source:8 "p3a")'),
    );
  });

  it('takes the locator that closes the line, in a table too', () => {
    expect(withIds('| [¶ 1](source:1) | [¶ 2](source:2) |', [{ line: 1, ids: ['p1'] }])).toBe(
      '| [¶ 1](source:1) | [¶ 2](source:2 "p1") |',
    );
  });
});
