import { expect, test } from 'vitest';
import { readOriginal } from '../../src/import/read.ts';
import { column, pdfOf, type Printed } from './pdf-writer.ts';
import { ofKind, paragraphs, sentences, wrapped } from './support.ts';

const retold = (text: string): string =>
  text
    .split(' ')
    .map((word, index) => (index % 5 === 3 ? `${word} indeed` : word))
    .join(' ');
const plain = [...sentences, ...sentences.map(retold)];
const title: Printed = { x: 60, y: 60, text: 'Two quays, one bill', size: 18 };

/** The paragraphs as lines, with the second one under a heading. */
const set = (width: number, indent: string): string[] =>
  plain.flatMap((one) => [...wrapped(one, width, indent).split('\n'), ...(indent ? [] : [''])]);

const furnished = (page: readonly Printed[], number: number): Printed[] => [
  { x: 200, y: 30, text: 'THE BAY REVIEW' },
  ...page,
  { x: 300, y: 770, text: String(number) },
];

test.each([
  ['gaps', ''],
  ['indents', '   '],
])('one column, paragraphs told by %s, page ends and running heads', async (_, indent) => {
  const lines = set(70, indent);
  const cut = indent ? 7 : 9;
  const pages = [
    furnished([title, ...column(lines.slice(0, cut), 60, 100)], 1),
    furnished(column(lines.slice(cut, cut + 9), 60, 60), 2),
    furnished(column(lines.slice(cut + 9), 60, 60), 3),
  ];
  const original = await readOriginal(pdfOf(pages), 'paper.pdf');
  expect(paragraphs(original)).toEqual(plain);
  expect(original.facts.title).toBe(title.text);
});

test('two columns below a title, then two on the next page', async () => {
  const lines = set(36, '');
  const quarter = Math.ceil(lines.length / 4);
  const part = (index: number): string[] => lines.slice(index * quarter, (index + 1) * quarter);
  const pages = [
    furnished([title, ...column(part(0), 60, 100), ...column(part(1), 310, 100)], 1),
    furnished([...column(part(2), 60, 60), ...column(part(3), 310, 60)], 2),
  ];
  expect(paragraphs(await readOriginal(pdfOf(pages), 'paper.pdf'))).toEqual(plain);
});

test('bold lines are headings; the small print at the foot is none of the text', async () => {
  const [one = '', ...others] = plain;
  const first = wrapped(one, 70).split('\n');
  const y = 100 + first.length * 13;
  const page = [
    title,
    ...column(first, 60, 100),
    { x: 60, y: y + 13, text: 'The purse', bold: true },
    ...column(
      others.flatMap((text) => [...wrapped(text, 70).split('\n'), '']),
      60,
      y + 39,
    ),
    { x: 60, y: 760, text: '1 The ledgers of the parish, page 12.', size: 7 },
  ];
  const original = await readOriginal(pdfOf([page]), 'paper.pdf');
  expect(ofKind(original, 'heading')).toEqual(['The purse']);
  expect(paragraphs(original)).toEqual(plain);
});

test.each([
  ['pictures of pages', pdfOf([[]]), 'no text'],
  ['a broken file', Buffer.from('%PDF-1.7\nnothing of the kind'), 'broken'],
])('%s: refused in a sentence', (_, bytes, says) => expect(readOriginal(bytes, 'paper.pdf')).rejects.toThrow(says));
