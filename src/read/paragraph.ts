import type { BlockContent, Nodes, Paragraph, Parents, PhrasingContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { At, Problems } from '../problems/problems.ts';
import { isVisible } from './characters.ts';
import { checkLocatorText } from './locator-text.ts';
import { checkPlain } from './markdown.ts';
import { atNode, type Manuscript } from './manuscript.ts';
import { readLocator, type Expected, type Locator } from './locator.ts';
import { readMark, type ClaimMark, type NameMark } from './marks.ts';
import { textOf } from './text.ts';
import { checkUnread } from './unread.ts';

/** A numbered unit of a brief: most often a paragraph, sometimes a list, quotation or table. */
export interface BriefParagraph {
  type: 'paragraph';
  node: BlockContent;
  /** The words as a reader sees them, without footnote references and locator. */
  text: string;
  locator: Locator;
  claimMarks: ClaimMark[];
  nameMarks: NameMark[];
  at: At;
}

/**
 * Reads a block of a brief.
 */
export function readParagraph(
  node: BlockContent,
  expected: Expected,
  manuscript: Manuscript,
  problems: Problems,
): BriefParagraph {
  const { file } = manuscript;
  const at = atNode(file, node);
  const unread = checkUnread(node, manuscript, problems);
  const locator = takeLocator(node, expected, manuscript, problems);
  const isOther = unread.some(beginsOther);
  const isPlain = checkPlain(node, file, problems, (child, parent) =>
    child.type === 'footnoteReference' ? parent?.type !== 'link' || parent.url.startsWith('claim:') : undefined,
  );
  const [claimMarks, nameMarks] = readMarks(node, isOther, manuscript, problems);
  const isEmpty = !isVisible(textOf(node));
  if (isPlain || !isEmpty) checkEmpty(node, file, problems);
  // What was meant as one is told already.
  if (!locator && !isOther && !isEmpty && !unread.some(standsForLocator) && !holdsLocator(node))
    problems.add('LocatorMissing', atEnd(file, node), {
      next: expected.next,
      type: node.type === 'blockquote' ? 'quotation' : node.type,
    });
  separateWords(node);
  return { type: 'paragraph', node, text: textOf(node), locator: locator ?? nowhere, claimMarks, nameMarks, at };
}

/** Puts marks in the place of the links that they are written as. */
function readMarks(
  block: BlockContent,
  isOther: boolean,
  manuscript: Manuscript,
  problems: Problems,
): [ClaimMark[], NameMark[]] {
  const { file } = manuscript;
  const claimMarks: ClaimMark[] = [];
  const nameMarks: NameMark[] = [];
  visit(block, (child, index, parent) => {
    if (child.type !== 'link' || parent === undefined || index === undefined) return;
    if (child.url.startsWith('source:')) {
      if (!isOther) problems.add('LocatorMisplaced', atNode(file, child), {});
      return SKIP;
    }
    const mark = readMark(child, manuscript, problems);
    if (mark?.type === 'claimMark') claimMarks.push(mark);
    if (mark?.type === 'nameMark') nameMarks.push(mark);
    if (mark) (parent as { children: PhrasingContent[] }).children[index] = mark;
    return;
  });
  return [claimMarks, nameMarks];
}

/** Stands for a locator that cannot be read, so that the rest of the paragraph is checked all the same. */
export const nowhere: Locator = { sources: [], ids: [], at: { file: '', line: 1, column: 1 }, lastLine: 1 };

/** Removes the locator that closes a block and returns where it points; undefined if there is none. */
function takeLocator(
  node: BlockContent,
  expected: Expected,
  manuscript: Manuscript,
  problems: Problems,
): Locator | undefined {
  const paragraph = lastParagraph(node);
  const last = paragraph?.children.at(-1);
  if (last?.type !== 'link' || !last.url.startsWith('source:')) return undefined;
  const locator = readLocator(last, manuscript, expected, problems);
  if (locator) checkLocatorText(last, manuscript, problems);
  paragraph?.children.pop();
  const before = paragraph?.children.at(-1);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return locator ?? nowhere;
}

/** What was meant as a locator. */
const standsForLocator = (words: string): boolean => /source|¶/i.test(words);
/** What was meant to make of the block something other than the paragraph that it is: a heading, a table. */
const beginsOther = (words: string): boolean => /^[#|+:!]/.test(words);

/** Whether a block has something like a locator that is none, or none at its end. */
function holdsLocator(node: BlockContent): boolean {
  let holds = false;
  visit(node, 'link', ({ url, children }) => {
    holds ||=
      url.startsWith('source:') || (/^\w+:/.test(url) && children.some((child) => standsForLocator(textOf(child))));
  });
  return holds;
}

function atEnd(file: string, { position }: Nodes): At {
  return { file, line: position?.end.line ?? 1, column: position?.end.column ?? 1 };
}

const filled = ['paragraph', 'listItem', 'blockquote', 'table', 'emphasis', 'strong', 'delete'];

/** Tells of a block in which readers would see nothing, or of a part of it. */
function checkEmpty(block: BlockContent, file: string, problems: Problems): void {
  visit(block, (node) => {
    if (!filled.includes(node.type) || isVisible(textOf(node))) return undefined;
    problems.add('WordsMissing', atNode(file, node), { what: node.type === 'listItem' ? 'item' : node.type });
    return SKIP;
  });
}

/** Puts a space between the paragraphs, items or cells of a block, which would else run together where it is read as a text. */
function separateWords(block: BlockContent): void {
  const last = lastParagraph(block);
  visit(block, ['paragraph', 'tableCell'], (node) => {
    if (node !== last) (node as Paragraph).children.push({ type: 'text', value: ' ' });
  });
}

/** The last paragraph (or table cell) inside a block: where its locator stands. */
function lastParagraph(node: Nodes): { children: PhrasingContent[] } | undefined {
  if (node.type === 'paragraph' || node.type === 'tableCell') return node as Paragraph;
  const last = 'children' in node ? (node as Parents).children.at(-1) : undefined;
  return last && lastParagraph(last as Nodes);
}
