import type { Nodes } from 'mdast';
import { placeIn } from '../read/manuscript.ts';
import type { ClaimMark, NameMark } from '../read/marks.ts';
import { textOf } from '../read/text.ts';
import type { Span } from '../common/span.ts';

/** Where marks and plain words lie in the text of a paragraph. */
export interface Spans {
  claimMarks: (Span & { mark: ClaimMark })[];
  nameMarks: (Span & { mark: NameMark })[];
  /** Runs of text in which a link may be set: outside of code and of other links. */
  runs: Run[];
  code: Span[];
  /** Where numbers of notes are set, which are no part of the text. */
  notes: number[];
  /** Where another block begins within it: an item of a list, a cell of a table. */
  blocks: number[];
}

/** Words of one node, with the place in the file where they begin. */
export interface Run extends Span {
  words: string;
  line: number;
  column: number;
}

/** Measures a tree in the units of `textOf`. */
export function spansOf(node: Nodes): Spans {
  const spans: Spans = { claimMarks: [], nameMarks: [], runs: [], code: [], notes: [], blocks: [] };
  const walk = (child: Nodes, from: number, inLink: boolean): number => {
    if (child.type === 'text' && !inLink) {
      const { line = 1, column = 1 } = child.position?.start ?? {};
      spans.runs.push({ from, to: from + child.value.length, words: child.value, line, column });
    }
    if (child.type === 'footnoteReference') spans.notes.push(from);
    if (from && (child.type === 'paragraph' || child.type === 'tableCell')) spans.blocks.push(from);
    let end = from;
    if (!('children' in child)) {
      end += textOf(child).length;
      if (child.type === 'inlineCode') spans.code.push({ from, to: end });
      return end;
    }
    for (const inner of child.children)
      end = walk(inner as Nodes, end, inLink || child.type === 'link' || child.type === 'nameMark');
    if (child.type === 'claimMark') spans.claimMarks.push({ from, to: end, mark: child });
    if (child.type === 'nameMark') spans.nameMarks.push({ from, to: end, mark: child });
    return end;
  };
  walk(node, 0, false);
  return spans;
}

/** Where in the file an offset of the text lies that a run holds. */
export const placeInRun = (run: Run, offset: number): { line: number; column: number } =>
  placeIn(run.words, offset - run.from, run);
