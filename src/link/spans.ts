import type { Nodes } from 'mdast';
import type { ClaimMark, NameMark } from '../read/marks.ts';
import { textOf } from '../read/text.ts';
import type { Span } from './model.ts';

/** Where marks and plain words lie in the text of a paragraph. */
export interface Spans {
  claimMarks: (Span & { mark: ClaimMark })[];
  nameMarks: (Span & { mark: NameMark })[];
  /** Runs of text in which a link may be set: outside of code and of other links. */
  runs: (Span & { line: number; column: number })[];
}

/** Measures a tree in the units of `textOf`. */
export function spansOf(node: Nodes): Spans {
  const spans: Spans = { claimMarks: [], nameMarks: [], runs: [] };
  const walk = (child: Nodes, from: number, inLink: boolean): number => {
    if (child.type === 'text' && !inLink) {
      const { line = 1, column = 1 } = child.position?.start ?? {};
      spans.runs.push({ from, to: from + child.value.length, line, column });
    }
    if (!('children' in child)) return from + textOf(child).length;
    let end = from;
    for (const inner of child.children) end = walk(inner as Nodes, end, inLink || child.type === 'link' || child.type === 'nameMark');
    if (child.type === 'claimMark') spans.claimMarks.push({ from, to: end, mark: child });
    if (child.type === 'nameMark') spans.nameMarks.push({ from, to: end, mark: child });
    return end;
  };
  walk(node, 0, false);
  return spans;
}

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
export const contains = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
