import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/problems/problems.ts';
import { readBrief } from '../../src/read/brief.ts';
import { locatorText, readSources, sourceRange } from '../../src/read/locator.ts';

describe('source paragraphs, of 20', () => {
  test.each([
    ['1', [1]],
    ['20', [20]],
    ['5-6', [5, 6]],
    ['5-5', [5]],
    ['5,8', [5, 8]],
    ['3-4,6,9-10', [3, 4, 6, 9, 10]],
    ['0', undefined],
    ['21', undefined],
    ['19-21', undefined],
    ['6-5', undefined],
    ['5–6', undefined],
    ['5-', undefined],
    ['', undefined],
    ['5a', undefined],
    ['2,1', undefined],
    ['1,1', undefined],
    ['1,', undefined],
    ['1, 2', undefined],
  ])('%s', (target, expected) => expect(readSources(target, 20)).toEqual(expected));

  test('are told as they are written, and as a reader reads them', () => {
    expect(sourceRange([5])).toBe('5');
    expect(sourceRange([3, 4, 6, 9, 10, 11])).toBe('3-4,6,9-11');
    expect(locatorText([3, 4, 6])).toBe('¶ 3–4, 6');
  });
});

describe('a locator', () => {
  const frontMatter = '---\nlabel: A\ndate: "2001"\nparagraphs: 2\nanswer: A.\nstandfirst: A.\nsource: {}\n---\n\n';
  const read = (text: string): unknown => {
    const problems = new Problems();
    const brief = readBrief({ file: 'a.md', text: `${frontMatter}${text}\n` }, 'a', problems);
    const [block] = brief!.blocks;
    const { sources, ids, lastLine } = block?.type === 'paragraph' ? block.locator : {};
    return problems.list.length ? problems.list.map(({ code }) => code) : { sources, ids, lastLine };
  };

  test.each([
    ['Words. [¶ 1–2](source:1-2)', { sources: [1, 2], ids: [], lastLine: 10 }],
    ['Words. [¶ 1–2](source:1-2 "p7")', { sources: [1, 2], ids: ['p7'], lastLine: 10 }],
    ['Words\non [¶\n1–2](source:1-2 "p7 p8a")', { sources: [1, 2], ids: ['p7', 'p8a'], lastLine: 12 }],
    ['- Words.\n- On. [¶ 1–2]( source:1-2  " p7  p8" )', { sources: [1, 2], ids: ['p7', 'p8'], lastLine: 11 }],
    ['Words. [¶ 1–2](source:1-2 "p7, p8")', ['ParagraphIdInvalid']],
    ['Words. [¶ 1–2](source:1-2 "affirms")', ['ParagraphIdInvalid']],
    ['Words. [¶ 1–2](source:1-3)', ['LocatorInvalid']],
    ["Words. [¶ 1–2](source:1-2 'p7')", ['LocatorInvalid']],
    ['Words. [¶ 1–2](source:1-2\n"p7")', ['LocatorInvalid']],
    ['Words. <source:1-2>', ['LocatorInvalid']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));
});
