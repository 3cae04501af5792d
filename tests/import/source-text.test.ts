import { describe, expect, test } from 'vitest';
import { sourceFile } from '../../src/import/write.ts';
import { readSourceText, type SourceBlock } from '../../src/read/source-text.ts';

const noFacts = { title: undefined, byline: undefined, date: undefined, publication: undefined };
const read = (text: string) => readSourceText(text, 'content/sources/x.md', 'x');

describe('a source', () => {
  test('comes back as it was written, whatever its paragraphs begin with', () => {
    const facts = { title: 'Two quays: "one" bill', byline: 'Iris Abel', date: '2003-02-11', publication: '2014' };
    const blocks: SourceBlock[] = [
      { kind: 'paragraph', text: '# is no heading here.' },
      { kind: 'paragraph', text: '#Harbours was the word.' },
      { kind: 'heading', text: '2014. A year' },
      { kind: 'paragraph', text: '[12] is a number of the author’s.' },
      { kind: 'paragraph', text: '2014. That was the year.' },
      { kind: 'quote', text: '> and so on' },
      { kind: 'item', text: '- a dash, and [1] more' },
      { kind: 'paragraph', text: '--- or not' },
    ];
    const back = read(sourceFile(facts, blocks));
    expect(back.blocks).toEqual(blocks);
    expect(back.facts).toEqual(facts);
    expect(back.paragraphs).toEqual(blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text));
  });

  test('without facts has no front matter', () =>
    expect(sourceFile(noFacts, [{ kind: 'paragraph', text: 'Text.' }])).toBe('[1] Text.\n'));

  test('that somebody wrote by hand needs no numbers, and keeps those that are the author’s', () =>
    expect(read('## A heading\n\nOne paragraph\non two lines.\n\n[12] is a number.\n').paragraphs).toEqual([
      'One paragraph on two lines.',
      '[12] is a number.',
    ]));

  test('from which somebody took a paragraph out still has our numbers', () =>
    expect(read('[1] One.\n\n[3] Three.\n').paragraphs).toEqual(['One.', 'Three.']));

  test('whose front matter somebody broke is read all the same', () =>
    expect(read('---\ntitle: "x\n---\n\n[1] One.\n')).toMatchObject({ facts: noFacts, paragraphs: ['One.'] }));
});
