import type { BlockContent, FootnoteDefinition, RootContent } from 'mdast';
import type { At, Problems } from '../problems/problems.ts';
import { checkFootnotes, readFootnote } from './footnotes.ts';
import { readHeading, type BriefHeading } from './headings.ts';
import { sourceRange } from './locator.ts';
import { checkLost } from './lost.ts';
import { readMarkdown } from './markdown.ts';
import { atNode, type Manuscript } from './manuscript.ts';
import { nowhere, readParagraph, type BriefParagraph } from './paragraph.ts';
import { briefSchema, mostParagraphs, type BriefMeta } from './schemas.ts';
import type { Locate } from './yaml.ts';

export type { BriefHeading } from './headings.ts';
export type { BriefParagraph } from './paragraph.ts';

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
export function readBrief(manuscript: Manuscript, slug: string, problems: Problems): BriefFile | undefined {
  const { file } = manuscript;
  const read = readMarkdown(manuscript, briefSchema, problems);
  if (!read) return undefined;
  const { root, front } = read;
  const blocks: BriefFile['blocks'] = [];
  const footnotes: FootnoteDefinition[] = [];
  checkLost(root, manuscript, problems);
  for (const node of root.children) {
    if (node.type === 'heading') blocks.push(...[readHeading(node, manuscript, problems)].filter((one) => !!one));
    else if (node.type === 'footnoteDefinition') footnotes.push(readFootnote(node, manuscript, problems));
    else if (isBlock(node)) {
      const paragraphs = front?.value.paragraphs ?? mostParagraphs;
      blocks.push(readParagraph(node, { paragraphs, next: nextSource(blocks, paragraphs) }, manuscript, problems));
    } else if (!isComment(node)) {
      // What it swallows would seem not to be there.
      problems.excuse('SourceParagraphUnrendered').excuse('ClaimWithoutPassage').excuse('DisagreementAbsent');
      problems.excuse('EventUnsaid').add('BlockUnsupported', atNode(file, node), { type: node.type });
    }
  }
  checkFootnotes(root, file, problems);
  if (!front) return undefined;
  checkRendered(blocks, front.value.paragraphs, front.at('paragraphs'), problems);
  return { slug, file, meta: front.value, at: front.at, blocks, footnotes };
}

const blockTypes = ['paragraph', 'list', 'blockquote', 'table'];
const isBlock = (node: RootContent): node is BlockContent => blockTypes.includes(node.type);
const isComment = (node: RootContent): boolean =>
  node.type === 'html' && /^<!--(?:(?!-->)[^])*-->$/.test(node.value.trim());

/** The paragraph of the source behind the last that is rendered so far. */
function nextSource(blocks: BriefFile['blocks'], paragraphs: number): number {
  const last = blocks.findLast((block) => block.type === 'paragraph' && block.locator.sources.length > 0);
  return Math.min(((last as BriefParagraph | undefined)?.locator.sources.at(-1) ?? 0) + 1, paragraphs);
}

function checkRendered(blocks: BriefFile['blocks'], count: number, at: At, problems: Problems): void {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  if (paragraphs.some(({ locator }) => locator === nowhere)) {
    problems.excuse('EventUnsaid');
    return;
  }
  const rendered = new Set(paragraphs.flatMap(({ locator }) => locator.sources));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !rendered.has(number));
  if (missing.length) problems.add('SourceParagraphUnrendered', at, { paragraphs: sourceRange(missing, '–', ', ') });
}
