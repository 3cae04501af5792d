import type { Nodes } from 'mdast';
import { textOf } from '../read/text.ts';

/** The part of a tree between two offsets of its text, in the units of `textOf`. */
export function cut<T extends Nodes>(node: T, from: number, to: number): T {
  return cutAt(node, from, to, 0) ?? ({ ...node, ...('children' in node ? { children: [] } : { value: '' }) } as T);
}

function cutAt<T extends Nodes>(node: T, from: number, to: number, start: number): T | undefined {
  const end = start + textOf(node).length;
  if (end <= from || start >= to) return undefined;
  if (node.type === 'text') return { ...node, value: node.value.slice(Math.max(0, from - start), to - start) };
  if (!('children' in node)) return node;
  let at = start;
  const children = node.children.flatMap((child) => {
    const part = cutAt(child as Nodes, from, to, at) ?? [];
    at += textOf(child as Nodes).length;
    return part;
  });
  return { ...node, children } as T;
}
