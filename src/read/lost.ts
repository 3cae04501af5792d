import type { ListItem, Nodes, Parents, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problems/problems.ts';
import { isVisible } from './characters.ts';
import { atOffset, type Manuscript } from './manuscript.ts';
import { textOf } from './text.ts';

/** What only holds others: between its parts stand signs of Markdown, and no words. */
const holding = new Set<string>([
  'root',
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
]);

/**
 * Holds the words of a file against those that its tree yields: what stands in neither a text nor a link nor another node
 * that is read for itself would be dropped without a word.
 */
export function checkLost(root: Root, manuscript: Manuscript, problems: Problems): void {
  const told = new Set<Parents | undefined>();
  visit(root, (node, _, parent) => {
    // Of a list, the first item says it.
    if (parent?.type === 'list' && told.has(parent)) return;
    if (holding.has(node.type))
      for (const [from, to] of gaps(node as Parents)) {
        const words = withoutNumber(manuscript.text.slice(from, to), node as Parents, parent, from);
        const [lost] = /[\p{L}\p{N}[].*/u.exec(words) ?? [];
        if (!lost) continue;
        told.add(parent);
        problems.add('WordsLost', atOffset(manuscript, from + manuscript.text.slice(from, to).indexOf(lost)), {
          words: lost.trim(),
          why: /\d/.test(words) ? 'it begins a list, whose items are counted anew' : 'it is a sign of Markdown here',
        });
      }
    if (node.type === 'table') checkCells(node, manuscript, problems);
  });
}

/** What lies before, between and behind the parts of a node. */
function gaps({ position, children }: Parents): [number, number][] {
  let from = position?.start.offset ?? 0;
  const found: [number, number][] = [];
  for (const { position: child } of children as Nodes[]) {
    if (!child) continue;
    found.push([from, child.start.offset!]);
    from = child.end.offset!;
  }
  return [...found, [from, position?.end.offset ?? from]];
}

/** The number of an item is set by the page, which counts from 1. */
function withoutNumber(words: string, node: Parents, parent: Parents | undefined, from: number): string {
  if (node.type !== 'listItem' || parent?.type !== 'list' || from !== node.position?.start.offset) return words;
  const number = parent.children.indexOf(node as ListItem) + 1;
  const isRepeated = parent.children.length > 1 && parent.start === 1;
  return words.replace(/\d+/, (written) =>
    Number(written) === number || (isRepeated && written === '1') ? '' : written,
  );
}

/** A row shows no more cells than the first has. */
function checkCells({ children: [head, ...rows] }: Table, manuscript: Manuscript, problems: Problems): void {
  for (const row of rows)
    for (const cell of row.children.slice(head?.children.length).filter((cell) => isVisible(textOf(cell))))
      problems.add('WordsLost', atOffset(manuscript, (cell.children[0] ?? cell).position!.start.offset!), {
        words: textOf(cell).trim(),
        why: 'the first row of the table has no cell above it',
      });
}
