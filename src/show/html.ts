import type { ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { toHast, type Handler, type Handlers } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Span } from '../common/span.ts';
import type { Paragraph } from '../link/model.ts';
import { cut } from './cut.ts';
import { keepDesignations } from './dress.ts';

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

/** Renders a Markdown tree, name marks as their words unless a handler says otherwise. */
export function toElements(node: Nodes, handlers: Handlers): HastRoot {
  const tree = toHast(node, { handlers: { nameMark: plainHandlers['nameMark']!, ...handlers } });
  // HTML has no attribute any more for where a column is aligned.
  visit(tree, 'element', ({ properties }) => {
    if (properties.align) properties.className = [`to-${String(properties.align)}`];
    delete properties.align;
  });
  return keepDesignations({ type: 'root', children: [tree as HastRoot['children'][0]] });
}

const render = (node: Nodes, handlers: Handlers): string => toHtml(toElements(node, handlers));

/** Renders plain Markdown: the account of a claim. */
export const renderMarkdown = (root: Root): string => render(root, {});

/** The words of a footnote, which are one paragraph. */
export const footnoteElements = ({ children }: FootnoteDefinition): ElementContent[] =>
  children.flatMap(
    (child) => toElements(child, { paragraph: plainHandlers['paragraph']! }).children as ElementContent[],
  );

/** Renders a stretch of a paragraph as plain words, some of it marked. */
export function renderStretch(paragraph: Paragraph, { from, to }: Span, marked?: Span): string {
  const words = (a: number, b: number): string => (a < b ? render(cut(paragraph.node, a, b), plainHandlers) : '');
  if (!marked) return words(from, to);
  const middle = words(Math.max(from, marked.from), Math.min(to, marked.to));
  return `${words(from, Math.max(from, marked.from))}<mark>${middle}</mark>${words(Math.min(to, marked.to), to)}`;
}
