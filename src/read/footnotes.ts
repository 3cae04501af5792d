import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problems/problems.ts';
import { atNode, isPlain } from './markdown.ts';
import { readMark } from './marks.ts';

/** Reads the text of a footnote: one paragraph, which carries links to the web but no marks. */
export function readFootnote(node: FootnoteDefinition, file: string, problems: Problems): FootnoteDefinition {
  if (!node.children.length)
    problems.add('FootnoteOrphan', atNode(file, node), { label: node.identifier, missing: 'note' });
  for (const [index, block] of node.children.entries())
    visit(block, (child) => {
      const isHeld = child === block ? index === 0 && block.type === 'paragraph' : isPlain(child);
      if (!isHeld) problems.add('BlockUnsupported', atNode(file, child), { type: child.type });
      if (child.type !== 'link') return;
      if (/^(claim|name|source):/.test(child.url))
        problems.add('MarkMisplaced', atNode(file, child), { where: 'a footnote' });
      else readMark(child, file, problems);
    });
  return node;
}

/** Holds footnotes against the references to them; of references without a note, `checkUnread` tells. */
export function checkFootnotes(root: Root, file: string, problems: Problems): void {
  const referred = new Set<string>();
  visit(root, 'footnoteReference', ({ identifier }) => {
    referred.add(identifier);
  });
  const noted = new Set<string>();
  visit(root, 'footnoteDefinition', (note) => {
    const { identifier } = note;
    if (noted.has(identifier))
      problems.add('IdDuplicate', atNode(file, note), { id: identifier, first: 'another footnote of this brief' });
    else if (!referred.has(identifier))
      problems.add('FootnoteOrphan', atNode(file, note), { label: identifier, missing: 'reference' });
    noted.add(identifier);
  });
}
