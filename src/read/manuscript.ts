import type { Node } from 'unist';
import type { At } from '../problems/problems.ts';

/** A file of content, its line ends made one kind. */
export interface Manuscript {
  /** As problems name it. */
  file: string;
  text: string;
}

/** The place of an offset in words that begin at a point of the file and may go over several lines. */
export function placeIn(
  words: string,
  offset: number,
  { line, column }: Pick<At, 'line' | 'column'>,
): Pick<At, 'line' | 'column'> {
  const lines = words.slice(0, offset).split('\n');
  const last = lines.at(-1)!.length;
  return { line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last };
}

/** Where an offset of the file lies. */
export const atOffset = ({ file, text }: Manuscript, offset: number): At => ({
  file,
  ...placeIn(text, offset, { line: 1, column: 1 }),
});

/** Where a node of a Markdown tree begins. */
export function atNode(file: string, node: Node): At {
  const start = node.position?.start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** A node as it stands in the file. */
export const writtenOf = ({ text }: Manuscript, { position }: Node): string =>
  text.slice(position?.start.offset, position?.end.offset);
