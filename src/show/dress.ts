import type { ElementContent, Nodes, Text } from 'hast';
import { h } from 'hastscript';
import { designation } from '../common/designation.ts';

/** Capitals alone, two or more: set as small capitals in the apparatus. */
const acronym = /(?<!\p{L})(\p{Lu}{2,})(?!\p{L})/u;

/** Keeps designations in one piece, in all texts of a tree. */
export function keepDesignations<T extends Nodes>(tree: T): T {
  if (!('children' in tree)) return tree;
  const children = tree.children.flatMap((child) =>
    child.type === 'text' ? pieces(child, designation, whole) : [keepDesignations(child as ElementContent)],
  );
  return { ...tree, children } as T;
}

/** A text of the apparatus: acronyms in small capitals, designations in one piece. */
export const apparatus = (text: string): ElementContent[] =>
  pieces({ type: 'text', value: text }, acronym, (value) => h('abbr', value)).flatMap((piece) =>
    piece.type === 'text' ? pieces(piece, designation, whole) : [piece],
  );

const whole = (value: string): ElementContent => h('span', { className: ['nb'] }, value);

/** A text with what a pattern captures made into something else. */
function pieces(text: Text, pattern: RegExp, make: (value: string) => ElementContent): ElementContent[] {
  return text.value
    .split(pattern)
    .flatMap((value, index): ElementContent[] => (index % 2 ? [make(value)] : value ? [{ type: 'text', value }] : []));
}
