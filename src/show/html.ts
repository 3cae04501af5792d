import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { toHast, type Handler, type Handlers } from 'mdast-util-to-hast';
import type { Paragraph, Passage } from '../link/model.ts';
import type { ClaimMark } from '../read/marks.ts';
import { cut } from './cut.ts';
import { withMentions } from './mentions.ts';
import { stanceSigns } from './stances.ts';

/** Renders plain Markdown: the account of a claim. */
export function renderMarkdown(root: Root): string {
  return render(root, {});
}

/** Renders the words of a footnote, which are one paragraph. */
export function renderFootnote({ children }: FootnoteDefinition): string {
  return children.map((child) => render(child, { paragraph: plainHandlers['paragraph']! })).join('');
}

/** Renders a paragraph of a brief, its passages marked and its first mentions linked. */
export function renderParagraph(paragraph: Paragraph): string {
  const passages = new Map(paragraph.passages.map((passage) => [passage.id, passage]));
  return render(withMentions(paragraph.node, paragraph.mentions), {
    claimMark: (state, mark: ClaimMark) => passageElement(passages.get(mark.id)!, state.all(mark)),
    footnoteReference: (_state, { identifier }: { identifier: string }) => noteReference(paragraph, identifier),
  });
}

/** Renders a stretch of a paragraph as plain words, some of it marked. */
export function renderStretch(
  paragraph: Paragraph,
  stretch: { from: number; to: number },
  marked: { from: number; to: number },
): string {
  const { from, to } = stretch;
  const words = (a: number, b: number): string => render(cut(paragraph.node, a, b), plainHandlers);
  const middle = words(Math.max(from, marked.from), Math.min(to, marked.to));
  return `${words(from, Math.max(from, marked.from))}<mark>${middle}</mark>${words(Math.min(to, marked.to), to)}`;
}

/** Blocks and marks become their words, since a stretch may begin in the middle of any. */
const unwrapped = [
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'claimMark',
  'nameMark',
];
const plainHandlers: Handlers = {
  ...Object.fromEntries(unwrapped.map((type): [string, Handler] => [type, (state, node) => state.all(node)])),
  footnoteReference: () => undefined,
};

/** Its sign is set by the styles, so that it is neither copied nor read out amid the words; the note beside tells the rest. */
function passageElement(passage: Passage, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['passage'], dataSign: stanceSigns[passage.stance].sign, id: passage.id },
    children: [
      ...passage.formerIds.map((id): Element => ({
        type: 'element',
        tagName: 'span',
        properties: { id },
        children: [],
      })),
      ...children,
    ],
  };
}

function noteReference(paragraph: Paragraph, identifier: string): Element {
  const number = paragraph.article.footnotes.findIndex((note) => note.identifier === identifier) + 1;
  return {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `#note-${identifier}`, id: `ref-${identifier}`, role: 'doc-noteref' },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  };
}

function render(node: Nodes, handlers: Handlers): string {
  return toHtml(toHast(node, { handlers: { nameMark: plainHandlers['nameMark']!, ...handlers } }));
}
