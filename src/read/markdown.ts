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

export interface MarkdownFile<T> extends Yaml<T> {
  root: Root;
}

/** CommonMark with GFM and YAML front matter, parsed once; positions are those of the file. */
export function readMarkdown<S extends z.ZodType>(
  text: string, file: string, schema: S, problems: Problems,
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

/** Where a node of a Markdown tree begins. */
export function atNode(file: string, node: Node): At {
  const start = node.position?.start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}
