import type { Span } from '../../common/span.ts';
import { collapse, readPage, standingIn, type PageText, type Reader } from '../../common/page-text.ts';

const dom: Reader<Node> = {
  name: (node) => node.nodeName.toLowerCase(),
  words: (node) => node.nodeValue ?? '',
  children: (node) => node.childNodes,
  classes: (node) => (node instanceof Element ? (node.getAttribute('class') ?? '') : ''),
};

/** The words of the page that is open. */
export const readDocument = (): OpenPage => readPage<Node>(document.body, dom);

/** The part of an element that has its words. */
export const wordsWithin = (element: Element): Node => standingIn<Node>(element, dom);

export type OpenPage = PageText & { spanOf: ReadonlyMap<Node, Span> };

/** Where a point of the page lies in its words: an offset in a text, or between the children of an element. */
export function offsetAt({ text, spanOf }: OpenPage, node: Node, offset: number): number {
  const span = spanOf.get(node);
  if (!span) return 0;
  if (node instanceof Text) return span.from + collapse(node.data.slice(0, offset), text.slice(0, span.from)).length;
  const child = node.childNodes[offset];
  return (child && spanOf.get(child)?.from) ?? span.to;
}
