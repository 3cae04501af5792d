import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Node } from 'unist';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { z } from 'zod';
import type { Problems } from '../problems/problems.ts';
import { isShallow } from './bounds.ts';
import { atNode, atOffset, type Manuscript } from './manuscript.ts';
import { readYaml, type Yaml } from './yaml.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  // A single tilde means "about".
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/** CommonMark with GFM and front matter, as it is read here. */
export const parseMarkdown = (text: string): Root => parser.parse(text);

const ahead = new Map<string, Uint8Array>();

/** Hands in what a text parses to, in JSON, for who reads that text. */
export function giveParsed(text: string, json: Uint8Array): void {
  ahead.set(text, json);
}

function parsed(text: string): Root {
  const json = ahead.get(text);
  // Text is read once, but where it has problems.
  ahead.delete(text);
  return json ? (JSON.parse(Buffer.from(json).toString()) as Root) : parseMarkdown(text);
}

/** A file of Markdown: what stands below its front matter, and the value of that unless it had problems. */
export interface MarkdownFile<T> {
  root: Root;
  front: Yaml<T> | undefined;
}

/**
 * CommonMark with GFM and YAML front matter, parsed once; positions are those of the file.
 * @returns undefined, and a problem, if there is no front matter
 */
export function readMarkdown<S extends z.ZodType>(
  { file, text }: Manuscript,
  schema: S,
  problems: Problems,
): MarkdownFile<z.infer<S>> | undefined {
  const root = parsed(text);
  if (!isShallow(root, file, problems)) return undefined;
  // A letter with its accent is one sign or two, which look the same.
  visit(root, ['text', 'inlineCode'], (node) => {
    (node as Text).value = (node as Text).value.normalize('NFC');
  });
  const [first, ...rest] = root.children;
  if (first?.type !== 'yaml') {
    tellFrontMatter({ file, text }, problems);
    return undefined;
  }
  const position = { start: first.position!.end, end: root.position!.end };
  return { root: { ...root, children: rest, position }, front: readYaml(first.value, file, schema, problems, 2) };
}

/** Says why there is no front matter, at the line that was meant to begin or to end it. */
function tellFrontMatter(manuscript: Manuscript, problems: Problems): void {
  const { text } = manuscript;
  const begin = /^---[ \t]*$/m.exec(text)?.index ?? text.length;
  const end = text.slice(4).search(/^[ \t]*(?:[-–—] ?|\.){2,}[ \t]*$/m) + 4;
  const isOpen = begin === 0 && text !== '';
  const isLate = begin < text.length && !text.slice(0, begin).trim();
  const reason = isOpen ? 'open' : isLate ? 'late' : 'absent';
  problems.add('FrontMatterMissing', atOffset(manuscript, isOpen && end > 3 ? end : 0), { reason });
}

/** What words may be made of, besides marks and references to footnotes. */
const plain = new Set([
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
]);

/** Whether a node is words or holds words: no picture, no HTML, no heading, nothing that stands elsewhere on the page. */
const isPlain = ({ type }: Node): boolean => plain.has(type);

/**
 * Tells of what a block holds that is not plain words.
 * @param isHeld what else may stand there, or may not
 * @returns whether all of it may
 */
export function checkPlain(
  block: Nodes,
  file: string,
  problems: Problems,
  isHeld: (node: Nodes, parent: Parents | undefined) => boolean | undefined = () => undefined,
): boolean {
  const unfit: Nodes[] = [];
  visit(block, (node, _, parent) => {
    if (isHeld(node, parent) ?? isPlain(node)) return undefined;
    // The end of what began is told of with it.
    const isEnd = node.type === 'html' && node.value.startsWith('</') && unfit.some(({ type }) => type === 'html');
    if (!isEnd) problems.add('BlockUnsupported', atNode(file, node), { type: node.type });
    unfit.push(node);
    return SKIP;
  });
  return !unfit.length;
}
