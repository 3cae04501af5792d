import type { Nodes } from 'mdast';
import type { Problems } from '../problems/problems.ts';
import { atNode, atOffset, type Manuscript } from './manuscript.ts';

/** In characters; a book has half of what a file may have. The ledger holds every address that there ever was. */
const longest = { file: 1_000_000, ledger: 100_000_000, block: 20_000 };
/** Lists and quotations in each other; brackets in each other. */
const deepest = { line: 30, brackets: 100, tree: 100 };

/** What opens lists and quotations at the beginning of a line. */
const opening = new RegExp(String.raw`^[ \t]*(?:(?:>|[-*+?]|\d{1,9}[.)])[ \t]*){${deepest.line + 1}}`, 'm');

/** Whether a file is small enough to be looked at; if not, a problem says so. */
export function isOfSize(file: string, size: number, problems: Problems): boolean {
  const limit = file.endsWith('.json') ? longest.ledger : longest.file;
  if (size > limit) problems.add('FileTooLarge', { file, line: 1, column: 1 }, { size, limit });
  return size <= limit;
}

/**
 * Whether Markdown or YAML can be read in a time that an author waits for; if not, a problem says why. What is longer or
 * deeper than anything that an author means would keep the parsers busy for minutes, or end them.
 */
export function isBounded(manuscript: Manuscript, problems: Problems): boolean {
  const found = excess(manuscript.text, manuscript.file.endsWith('.md') ? longest.block : Infinity);
  if (found) problems.add('TextUnbounded', atOffset(manuscript, found.offset), found);
  return !found;
}

interface Excess {
  offset: number;
  what: string;
  limit: number;
}

function excess(text: string, longestBlock: number): Excess | undefined {
  const line = opening.exec(text);
  if (line) return { offset: line.index, what: 'lists and quotations in each other', limit: deepest.line };
  let offset = 0;
  for (const block of text.split(/(\n[ \t]*\n)/)) {
    if (block.length > longestBlock)
      return { offset, what: 'characters without an empty line between them', limit: longestBlock };
    const deep = tooDeep(block);
    if (deep !== undefined) return { offset: offset + deep, what: 'brackets in each other', limit: deepest.brackets };
    offset += block.length;
  }
  return undefined;
}

/** Where brackets are opened in brackets too often. */
function tooDeep(block: string): number | undefined {
  let depth = 0;
  for (const { index, 0: bracket } of block.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest.brackets) return index;
  }
  return undefined;
}

/** Whether all can walk through a tree of Markdown that call themselves for what it holds; if not, a problem says so. */
export function isShallow(root: Nodes, file: string, problems: Problems): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; depth <= deepest.tree && level.length; depth++)
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  const [node] = level;
  if (node)
    problems.add('TextUnbounded', atNode(file, node), { what: 'kinds of Markdown in each other', limit: deepest.tree });
  return !node;
}
