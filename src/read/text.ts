import type { Nodes } from 'mdast';

/** Stands for code in a text, so that no name is found in it. */
export const HIDDEN = '￼';

/** The words of a tree as a reader sees them: no footnote references, code hidden character by character. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode' || node.type === 'code') return HIDDEN.repeat(node.value.length);
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
