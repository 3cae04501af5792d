import type { Nodes, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { looseFields } from '../read/source-text.ts';
import { noFacts, plainBlock, type Block, type BlockKind, type Facts, type Reading } from './block.ts';
import { dateIn } from './dates.ts';
import { isLabel, tidy } from './words.ts';

/** Markdown is told by its name alone: any text may begin a line with a number sign. */
export const isMarkdown = (name: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(name);

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm);

/** Reads Markdown, its front matter included. */
export function readMarkdown(text: string): Reading {
  const { children } = processor.parse(text.replace(/^\ufeff/, ''));
  const blocks = children.flatMap((node) => blocksIn(node, 'paragraph', text));
  const title = children.find((node) => node.type === 'heading' && node.depth === 1);
  const front = children.find(({ type }) => type === 'yaml');
  const facts = front && 'value' in front ? factsIn(front.value) : noFacts;
  return { facts: { ...facts, title: facts.title ?? (title ? tidy(wordsOf(title)) : undefined) }, blocks };
}

function factsIn(yaml: string): Facts {
  const fields = looseFields(yaml);
  const field = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = fields[name];
      const words = Array.isArray(value) ? value.join(', ') : value;
      if (typeof words === 'string' && words.trim()) return words.trim();
    }
    return undefined;
  };
  return {
    title: field('title'),
    byline: field('author', 'authors', 'byline'),
    date: dateIn(field('date', 'published', 'created') ?? ''),
    publication: field('publication', 'site', 'journal'),
  };
}

function blocksIn(node: RootContent, kind: BlockKind, source: string): Block[] {
  if (node.type === 'heading') return block(node, 'heading');
  if (node.type === 'paragraph') return block(node, kind === 'paragraph' && isBold(node) ? 'heading' : kind);
  if (node.type === 'blockquote') return node.children.flatMap((child) => blocksIn(child, 'quote', source));
  if (node.type === 'list') {
    // "2014. That was the year" is no list, whatever the syntax says.
    const isYear = node.ordered === true && (node.start ?? 0) >= 1000;
    if (isYear)
      return node.children.map((item) => whole(source.slice(item.position!.start.offset, item.position!.end.offset)));
    return node.children.flatMap((item) => item.children.flatMap((child) => blocksIn(child, 'item', source)));
  }
  if (node.type === 'table')
    return node.children.flatMap((row) => row.children.flatMap((cell) => block(cell, 'paragraph')));
  return node.type === 'code' ? [whole(node.value)] : [];
}

const whole = (text: string): Block => plainBlock('paragraph', tidy(text));

function block(node: Nodes, kind: BlockKind): Block[] {
  const text = tidy(wordsOf(node));
  return text ? [{ kind, text, linked: tidy(wordsOf(node, true)).length / text.length, why: undefined }] : [];
}

/** The words of a node, or only those that stand in links. */
function wordsOf(node: Nodes, linked = false): string {
  if (node.type === 'text' || node.type === 'inlineCode') return linked ? '' : node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node) || node.type === 'footnoteDefinition') return '';
  const inLink = node.type === 'link' || node.type === 'linkReference';
  return node.children.map((child) => wordsOf(child, linked && !inLink)).join('');
}

function isBold(node: Nodes): boolean {
  if (!('children' in node) || node.children.length !== 1) return false;
  return node.children[0]!.type === 'strong' && isLabel(wordsOf(node));
}
