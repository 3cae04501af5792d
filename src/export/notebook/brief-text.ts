import type { BlockContent, Link, Nodes, Parents, RootContent } from 'mdast';
import type { Address } from '../../cite/address.ts';
import type { Article, Paragraph } from '../../link/model.ts';
import { locatorText } from '../../read/locator.ts';
import { claimPath, namePath } from '../../show/href.ts';
import { withMentions } from '../../show/mentions.ts';
import { heading } from './markdown.ts';

/** The text of a brief: a passage links to the first of its claims, a name's first mention to the name, paragraphs have their ids. */
export function briefText({ sections, footnotes, paragraphs }: Article, address: Address): RootContent[] {
  const claims = new Map(
    paragraphs.flatMap(({ passages }) => passages.map(({ id, positions }) => [id, positions[0]!.claim])),
  );
  const toClaim = (id: string): string => address(claimPath(claims.get(id)!));
  return [
    ...sections.flatMap(({ heading: title, paragraphs }): RootContent[] => [
      ...(title ? [heading(2, title.text)] : []),
      ...paragraphs.flatMap((paragraph) => blocks(paragraph, address, toClaim)),
    ]),
    ...footnotes,
  ];
}

/** A paragraph closed by its locator and the id of its block; a list, quotation or table has these in a line below. */
function blocks(
  { node, mentions, locator, id }: Paragraph,
  address: Address,
  toClaim: (id: string) => string,
): BlockContent[] {
  const tree = linked(
    withMentions(node as Nodes, mentions, (name) => address(namePath(name))),
    toClaim,
    false,
  )[0] as BlockContent;
  const end = { type: 'text' as const, value: `(${locatorText(locator)}) ^${id}` };
  return tree.type === 'paragraph'
    ? [{ ...tree, children: [...tree.children, { type: 'text', value: ' ' }, end] }]
    : [tree, { type: 'paragraph', children: [end] }];
}

/** Marks as links; what would be a link within a link, as its words. */
function linked(node: Nodes, toClaim: (id: string) => string, inLink: boolean): Nodes[] {
  if (!('children' in node)) return [node];
  const isLink = node.type === 'claimMark' || node.type === 'link';
  const children = (node as Parents).children.flatMap((child) =>
    linked(child as Nodes, toClaim, inLink || isLink),
  ) as Link['children'];
  if (node.type === 'nameMark' || (isLink && inLink)) return children;
  return [
    (node.type === 'claimMark' ? { type: 'link', url: toClaim(node.id), children } : { ...node, children }) as Nodes,
  ];
}
