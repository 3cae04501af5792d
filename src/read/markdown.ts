import type { Root } from 'mdast';
import type { Node } from 'unist';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { z } from 'zod';
import type { At, Problems } from '../problems/problems.ts';
import { readYaml, type Yaml } from './yaml.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** A file of Markdown with the value of its front matter. */
export interface MarkdownFile<T> extends Yaml<T> {
  root: Root;
}

/** CommonMark with GFM and YAML front matter, parsed once; positions are those of the file. */
export function readMarkdown<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  problems: Problems,
): MarkdownFile<z.infer<S>> | undefined {
  const root = parser.parse(text);
  const [first, ...rest] = root.children;
  if (first?.type !== 'yaml') {
    problems.add('FrontMatterMissing', { file, line: 1, column: 1 }, {});
    return undefined;
  }
  const yaml = readYaml(first.value, file, schema, problems, 2);
  return yaml && { ...yaml, root: { ...root, children: rest } };
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
export const isPlain = ({ type }: Node): boolean => plain.has(type);

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

/** Where a node of a Markdown tree begins. */
export function atNode(file: string, node: Node): At {
  const start = node.position?.start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}
