import type {
  BlockContent,
  FootnoteDefinition,
  Heading,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { At, Problems } from '../problems/problems.ts';
import { checkFootnotes, readFootnote } from './footnotes.ts';
import { atNode, isPlain, readMarkdown } from './markdown.ts';
import { readLocator, type Locator } from './locator.ts';
import { readMark, type ClaimMark, type NameMark } from './marks.ts';
import { briefSchema, idPattern, type BriefMeta } from './schemas.ts';
import { textOf } from './text.ts';
import { checkUnread } from './unread.ts';
import type { Locate } from './yaml.ts';

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

/** The beginning of a section. */
export interface BriefHeading {
  type: 'heading';
  id: string;
  text: string;
  at: At;
}

/** One file of content/articles/, read and checked for all that can be known from it alone. */
export interface BriefFile {
  slug: string;
  file: string;
  meta: BriefMeta;
  at: Locate;
  blocks: (BriefHeading | BriefParagraph)[];
  footnotes: FootnoteDefinition[];
}

/**
 * Reads a brief from its Markdown.
 * @param slug the file's name without `.md`
 * @returns undefined if the front matter had problems
 */
export function readBrief(text: string, file: string, slug: string, problems: Problems): BriefFile | undefined {
  const read = readMarkdown(text, file, briefSchema, problems);
  if (!read) return undefined;
  const { root, value: meta, at } = read;
  const blocks: BriefFile['blocks'] = [];
  const footnotes: FootnoteDefinition[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') blocks.push(...readHeading(node, file, problems));
    else if (node.type === 'footnoteDefinition') footnotes.push(readFootnote(node, file, problems));
    else if (isBlock(node)) blocks.push(readParagraph(node, text, file, meta.paragraphs, problems));
    else if (!isComment(node)) problems.add('BlockUnsupported', atNode(file, node), { type: node.type });
  }
  checkFootnotes(root, file, problems);
  checkUnread(root, text, file, problems);
  checkRendered(blocks, meta.paragraphs, at('paragraphs'), problems);
  return { slug, file, meta, at, blocks, footnotes };
}

const blockTypes = ['paragraph', 'list', 'blockquote', 'table'];
const isBlock = (node: RootContent): node is BlockContent => blockTypes.includes(node.type);
const isComment = (node: RootContent): boolean =>
  node.type === 'html' && /^<!--(?:(?!-->)[^])*-->$/.test(node.value.trim());

function readHeading(node: Heading, file: string, problems: Problems): BriefHeading[] {
  const at = atNode(file, node);
  if (node.depth !== 2) problems.add('HeadingDepth', at, {});
  visit(node, 'link', (link) => problems.add('MarkMisplaced', atNode(file, link), { where: 'a heading' }));
  const [, text = textOf(node), id] = /^(.*?)\s*\{#([^}]*)\}$/.exec(textOf(node)) ?? [];
  if (!id) problems.add('HeadingWithoutId', at, { text });
  else if (!idPattern.test(id)) problems.add('IdInvalid', at, { id });
  else return [{ type: 'heading', id, text, at }];
  return [];
}

function readParagraph(
  node: BlockContent,
  text: string,
  file: string,
  paragraphs: number,
  problems: Problems,
): BriefParagraph {
  const at = atNode(file, node);
  const locator = takeLocator(node, text, file, paragraphs, problems);
  separateWords(node);
  const claimMarks: ClaimMark[] = [];
  const nameMarks: NameMark[] = [];
  visit(node, (child, index, parent) => {
    if (!isPlain(child) && child.type !== 'footnoteReference') {
      problems.add('BlockUnsupported', atNode(file, child), { type: child.type });
      return SKIP;
    }
    if (child.type !== 'link' || parent === undefined || index === undefined) return undefined;
    if (child.url.startsWith('source:')) {
      problems.add('LocatorMisplaced', atNode(file, child), {});
      return SKIP;
    }
    const mark = readMark(child, file, problems);
    if (mark?.type === 'claimMark') claimMarks.push(mark);
    if (mark?.type === 'nameMark') nameMarks.push(mark);
    if (mark) (parent as { children: PhrasingContent[] }).children[index] = mark;
    return SKIP;
  });
  return { type: 'paragraph', node, text: textOf(node), locator, claimMarks, nameMarks, at };
}

/** Stands for a locator that cannot be read, so that the rest of the paragraph is checked all the same. */
const nowhere: Locator = { sources: [], ids: [], at: { file: '', line: 1, column: 1 }, lastLine: 1 };

/** Removes the locator that closes a block and returns where it points. */
function takeLocator(node: BlockContent, text: string, file: string, paragraphs: number, problems: Problems): Locator {
  const paragraph = lastParagraph(node);
  const last = paragraph?.children.at(-1);
  if (last?.type !== 'link' || !last.url.startsWith('source:')) {
    const end = node.position?.end;
    problems.add('LocatorMissing', { file, line: end?.line ?? 1, column: end?.column ?? 1 }, {});
    return nowhere;
  }
  const locator = readLocator(last, text, file, paragraphs, problems);
  paragraph?.children.pop();
  const before = paragraph?.children.at(-1);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return locator ?? nowhere;
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

function checkRendered(blocks: BriefFile['blocks'], count: number, at: At, problems: Problems): void {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  if (paragraphs.some(({ locator }) => locator === nowhere)) {
    problems.excuse('EventUnsaid');
    return;
  }
  const rendered = new Set(paragraphs.flatMap(({ locator }) => locator.sources));
  for (let n = 1; n <= count; n++)
    if (!rendered.has(n)) problems.add('SourceParagraphUnrendered', at, { paragraph: n });
}
