import type { Link, Nodes, Text } from 'mdast';
import type { Mention, Name } from '../link/model.ts';
import { textOf } from '../read/text.ts';
import { href, namePath } from './href.ts';

/** Where the link of a name leads. */
type To = (name: Name) => string;

/** The tree of a paragraph with its linked mentions made links; other name marks become their words. */
export function withMentions<T extends Nodes>(
  node: T,
  mentions: readonly Mention[],
  to: To = (name) => href(namePath(name)),
): T {
  const linked = mentions.filter((mention) => mention.linked);
  const walk = (child: Nodes, start: number): Nodes[] => {
    if (child.type === 'text') return split(child, start, linked, to);
    if (!('children' in child)) return [child];
    let at = start;
    const children = child.children.flatMap((inner) => {
      const from = at;
      at += textOf(inner as Nodes).length;
      return walk(inner as Nodes, from);
    });
    if (child.type !== 'nameMark') return [{ ...child, children } as Nodes];
    const mention = linked.find(({ from }) => from === start);
    return mention ? [link(mention, child.children as Link['children'], to)] : (children as Nodes[]);
  };
  return walk(node, 0)[0] as T;
}

function split(node: Text, start: number, linked: readonly Mention[], to: To): Nodes[] {
  const inside = linked.filter(({ from, to }) => start <= from && to <= start + node.value.length);
  const parts: Nodes[] = [];
  let at = 0;
  for (const mention of inside) {
    const [from, end] = [mention.from - start, mention.to - start];
    if (from > at) parts.push({ type: 'text', value: node.value.slice(at, from) });
    const words = node.value.slice(from, end);
    parts.push(link(mention, [{ type: 'text', value: words }], to, langOf(mention.name, words)));
    at = end;
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
  return parts;
}

/** The language of a spelling, if it is not that of the site. */
const langOf = ({ aliases }: Name, words: string): string | undefined =>
  aliases.find(({ text, lang }) => lang !== undefined && words.startsWith(text))?.lang;

const link = (mention: Mention, children: Link['children'], to: To, lang?: string): Link => ({
  type: 'link',
  url: to(mention.name),
  children,
  // Not a stop of the Tab key, of which there would be too many: the names of a brief are listed at its end.
  data: { hProperties: { className: ['name'], lang, tabIndex: -1 } },
});
