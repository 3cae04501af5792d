import { array, assert, constantFrom, oneof, property, record, string } from 'fast-check';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { asItIs } from '../../src/export/notebook/as-it-is.ts';

/** Words with all that Markdown looks for, in places where it looks for it. */
const words = array(
  oneof(
    {
      weight: 3,
      arbitrary: constantFrom('word', 'w', 'http', 's', 'é', '中', '“so”', '1', '23', ' ', ', ', '. ', '¶'),
    },
    constantFrom(...'-.:,;()[]!?"\'/%^#&*+<=>@\\_`{|}~', '\n', '\t', '://', 'www.a', '&amp;', '](', '1. ', '- ', '^p7'),
    string({ unit: 'grapheme', maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 7 },
).map((parts) => parts.join(''));
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));
const address = constantFrom(
  '/names/one/',
  'https://a.example/#p7',
  'https://a.example/(b)',
  'a b',
  '',
  'mailto:w@s.com',
);
const phrasing = array(
  oneof(
    { weight: 4, arbitrary: text },
    record({ url: address, children: array(text, { maxLength: 2 }) }).map(
      (link): PhrasingContent => ({ type: 'link', ...link }) as PhrasingContent,
    ),
    address.map((url): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value: url }] })),
    text.map((one): PhrasingContent => ({ type: 'emphasis', children: [one] })),
    constantFrom<PhrasingContent>({ type: 'break' }, { type: 'footnoteReference', identifier: '1' }),
  ),
  { minLength: 1, maxLength: 5 },
);
const block = phrasing.chain((children) => {
  const paragraph: Paragraph = { type: 'paragraph', children };
  return constantFrom<RootContent>(
    paragraph,
    { type: 'heading', depth: 2, children },
    { type: 'blockquote', children: [paragraph] },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [paragraph] }],
    },
    { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] },
  );
});

const behindNote: PhrasingContent[] = [
  { type: 'footnoteReference', identifier: '1' },
  { type: 'text', value: '(so)' },
];

test('what a note writes as it is, the library would write so too', () => {
  const options: Options = { extensions: [gfmToMarkdown()], bullet: '-', listItemIndent: 'one' };
  assert(
    property(array(block, { minLength: 1, maxLength: 2 }), (children) => {
      const root: Root = { type: 'root', children };
      expect(toMarkdown(root, { ...options, handlers: asItIs })).toBe(toMarkdown(root, options));
    }),
    { numRuns: 400, examples: [[[{ type: 'paragraph', children: behindNote }]]] },
  );
});
