import type { Span } from '../common/span.ts';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readPage, standingIn, type Reader } from '../common/page-text.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined;
const hasClass = (node: Node, name: string): boolean => (attribute(node, 'class') ?? '').split(' ').includes(name);

const html: Reader<Node> = {
  name: (node) => node.nodeName,
  words: (node) => ('value' in node ? node.value : ''),
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  classes: (node) => attribute(node, 'class') ?? '',
};

/** A place of a page that a link on it gives the address of. */
export interface SharedPlace extends Span {
  readonly id: string;
}

/** Reads a finished page: its words, where each node lies in them, and the places that can be shared. */
export function readHtml(text: string): ReturnType<typeof readPage<Node>> & { places: SharedPlace[] } {
  const root = parse(text);
  const page = readPage<Node>(root, html);
  const elements = [...page.spanOf.keys()].filter((node): node is Element => 'attrs' in node);
  const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
  const places = [...new Set(elements.flatMap(sharedId))].flatMap((id): SharedPlace[] => {
    const target = byId.get(id);
    return target ? [{ id, ...page.spanOf.get(standingIn<Node>(target, html))! }] : [];
  });
  return { ...page, places };
}

/** The id that an element offers to share: a passage's own, or where a link for taking leads. */
function sharedId(element: Element): string[] {
  if (hasClass(element, 'passage')) return [attribute(element, 'id')!];
  const href = hasClass(element, 'take') ? attribute(element, 'href') : undefined;
  return href?.startsWith('#') ? [href.slice(1)] : [];
}
