import type { Nodes } from 'mdast';

/** The words of a tree as a reader sees them, on one line: no footnote references, a space where the source has a line end. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
