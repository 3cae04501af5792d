import type { Nodes } from 'mdast';
import type { At } from '../../problems/problems.ts';
import { placeIn } from '../../read/manuscript.ts';
import { textOf } from '../../read/text.ts';

type Place = Pick<At, 'line' | 'column'>;

/**
 * Where in its file an offset of a node's text stands, in links and marks too.
 * @param around the place of what it stands in, for words that are not in the file
 */
export function placeInNode(node: Nodes, offset: number, around: Place = { line: 1, column: 1 }): Place {
  const start = node.position?.start ?? around;
  if (!('children' in node)) return 'value' in node && node.position ? placeIn(node.value, offset, start) : start;
  let from = 0;
  for (const child of node.children as Nodes[]) {
    const { length } = textOf(child);
    if (offset < from + length) return placeInNode(child, offset - from, start);
    from += length;
  }
  return start;
}
