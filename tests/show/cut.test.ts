import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import type { Paragraph as ParagraphNode } from 'mdast';
import { describe, expect, it } from 'vitest';
import { cut } from '../../src/show/cut.ts';
import { textOf } from '../../src/read/text.ts';

const paragraph = (markdown: string): ParagraphNode =>
  unified().use(remarkParse).use(remarkGfm).parse(markdown).children[0] as ParagraphNode;

describe('a stretch cut from a paragraph has exactly its words', () => {
  const node = paragraph('Tollen *sold [Marrow](https://example.org)* the **K-120** and `code` too.');
  const text = textOf(node);
  it.each([
    [0, 6],
    [7, 11],
    [9, 25],
    [0, text.length],
    [12, 12],
  ])('from %i to %i', (from, to) => expect(textOf(cut(node, from, to))).toBe(text.slice(from, to)));

  it('leaves the paragraph as it was', () => expect(textOf(node)).toBe(text));
});
