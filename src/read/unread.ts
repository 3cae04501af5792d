import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problems/problems.ts';
import { placeIn } from './markdown.ts';

/** A reference to a footnote, the beginning of one, or the target of a mark. */
const left = /(?<!\\)(?:\[\^([^\]\s]+)\]|\[\^|\] ?\((?:claim|name|source):|\]\[)/g;

/**
 * Finds what is meant as a mark or a footnote, but stands among the plain words because Markdown does not read it so: it
 * would be published with its brackets.
 * @param text the file that the tree was parsed from
 */
export function checkUnread(tree: Nodes, text: string, file: string, problems: Problems): void {
  visit(tree, 'text', ({ position }) => {
    if (!position) return;
    const raw = text.slice(position.start.offset, position.end.offset);
    for (const { index, 1: label } of raw.matchAll(left)) {
      const at = { file, ...placeIn(raw, index, position.start) };
      if (label === undefined) problems.add('MarkUnread', at, { reason: 'it stands among the plain words' });
      else problems.add('FootnoteOrphan', at, { label, missing: 'note' });
    }
  });
}
