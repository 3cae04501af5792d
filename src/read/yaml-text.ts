import { isCollection, isPair, type Node } from 'yaml';

/** Where the last value inside of a node ends, comments and blank lines behind it not included. */
export function endOf(node: Node): number {
  if (!isCollection(node) || node.flow || !node.items.length) return node.range![1];
  const last = node.items.at(-1);
  return endOf((isPair(last) ? (last.value ?? last.key) : last) as Node);
}

/** Where the line begins that comes behind a node; the end of the text if there is none. */
export function lineBehind(text: string, node: Node): number {
  const end = endOf(node);
  const line = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  return line < 0 ? text.length : line + 1;
}
