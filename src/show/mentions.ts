import type { Link, Nodes, Text } from 'mdast';
import type { Mention } from '../link/model.ts';
import { textOf } from '../read/text.ts';
import { href, namePath } from './href.ts';

/** The tree of a paragraph with its linked mentions made links; other name marks become their words. */
export function withMentions<T extends Nodes>(node: T, mentions: readonly Mention[]): T {
  const linked = mentions.filter((mention) => mention.linked);
  const walk = (child: Nodes, start: number): Nodes[] => {
    if (child.type === 'text') return split(child, start, linked);
    if (!('children' in child)) return [child];
    let at = start;
    const children = child.children.flatMap((inner) => {
      const from = at;
      at += textOf(inner as Nodes).length;
      return walk(inner as Nodes, from);
    });
    if (child.type !== 'nameMark') return [{ ...child, children } as Nodes];
    const mention = linked.find(({ from }) => from === start);
    return mention ? [link(mention, child.children as Link['children'])] : (children as Nodes[]);
  };
  return walk(node, 0)[0] as T;
}

function split(node: Text, start: number, linked: readonly Mention[]): Nodes[] {
  const inside = linked.filter(({ from, to }) => start <= from && to <= start + node.value.length);
  const parts: Nodes[] = [];
  let at = 0;
  for (const mention of inside) {
    const [from, to] = [mention.from - start, mention.to - start];
    if (from > at) parts.push({ type: 'text', value: node.value.slice(at, from) });
    parts.push(link(mention, [{ type: 'text', value: node.value.slice(from, to) }]));
    at = to;
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
  return parts;
}

const link = (mention: Mention, children: Link['children']): Link => ({
  type: 'link',
  url: href(namePath(mention.name)),
  children,
  data: { hProperties: { className: ['name'] } },
});
