import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problems/problems.ts';
import { isVisible } from './characters.ts';
import { checkPlain } from './markdown.ts';
import { atNode, type Manuscript } from './manuscript.ts';
import { readPlainLink } from './marks.ts';
import { textOf } from './text.ts';
import { checkUnread } from './unread.ts';

/** A label becomes a fragment of the page. */
const labelPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i;

/** Reads the text of a footnote: one paragraph, which carries links to the web but no marks. */
export function readFootnote(node: FootnoteDefinition, manuscript: Manuscript, problems: Problems): FootnoteDefinition {
  const { file } = manuscript;
  const label = node.identifier;
  if (!labelPattern.test(label)) problems.add('IdInvalid', atNode(file, node), { id: label });
  if (!isVisible(textOf(node))) problems.add('FootnoteOrphan', atNode(file, node), { label, missing: 'note' });
  checkUnread(node, manuscript, problems);
  for (const [index, block] of node.children.entries()) {
    checkPlain(block, file, problems, (child) =>
      child === block ? index === 0 && block.type === 'paragraph' : undefined,
    );
    visit(block, 'link', (link) => readPlainLink(link, 'a footnote', manuscript, problems));
  }
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
      problems.add('IdDuplicate', atNode(file, note), {
        id: identifier,
        what: 'footnote',
        first: 'another of this brief',
      });
    else if (!referred.has(identifier))
      problems.add('FootnoteOrphan', atNode(file, note), { label: identifier, missing: 'reference' });
    noted.add(identifier);
  });
}
