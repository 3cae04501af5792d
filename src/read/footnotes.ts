import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problems/problems.ts';
import { atNode } from './markdown.ts';
import { readMark } from './marks.ts';

/** Reads the text of a footnote, which carries links to the web but no marks. */
export function readFootnote(node: FootnoteDefinition, file: string, problems: Problems): FootnoteDefinition {
  visit(node, 'link', (link) => {
    if (/^(claim|name|source):/.test(link.url)) problems.add('MarkMisplaced', atNode(file, link), { where: 'a footnote' });
    else readMark(link, file, problems);
  });
  return node;
}

/**
 * Holds footnotes against the references to them.
 * @param text the file that the nodes were parsed from: GFM leaves a reference without a note as plain words
 */
export function checkFootnotes(nodes: RootContent[], text: string, file: string, problems: Problems): void {
  const root: Root = { type: 'root', children: nodes };
  const referred = new Set<string>();
  visit(root, 'footnoteReference', ({ identifier }) => { referred.add(identifier); });
  visit(root, 'text', ({ position }) => {
    if (!position) return;
    const raw = text.slice(position.start.offset, position.end.offset);
    for (const { index, 1: label = '' } of raw.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
      const before = raw.slice(0, index).split('\n');
      const column = before.length > 1 ? before.at(-1)!.length + 1 : position.start.column + index;
      problems.add('FootnoteOrphan', { file, line: position.start.line + before.length - 1, column }, { label, missing: 'note' });
    }
  });
  const noted = new Set<string>();
  visit(root, 'footnoteDefinition', (note) => {
    const { identifier } = note;
    if (noted.has(identifier)) problems.add('IdDuplicate', atNode(file, note), { id: identifier, first: 'another footnote of this brief' });
    else if (!referred.has(identifier)) problems.add('FootnoteOrphan', atNode(file, note), { label: identifier, missing: 'reference' });
    noted.add(identifier);
  });
}
