import type { BlockContent, Heading, Link, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { asItIs } from './as-it-is.ts';

/** Words of a note; a string is plain text. */
export type Words = readonly (string | PhrasingContent)[];

const phrasing = (words: Words): PhrasingContent[] =>
  words.map((word) => (typeof word === 'string' ? { type: 'text', value: word } : word));

export const link = (text: string, url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: text }],
});
export const paragraph = (...words: Words): Paragraph => ({ type: 'paragraph', children: phrasing(words) });
export const heading = (depth: Heading['depth'], ...words: Words): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(words),
});
export const quotation = (...words: Words): BlockContent => ({ type: 'blockquote', children: [paragraph(...words)] });

/** A list with a heading before it; nothing where it would be empty. */
export function listed(title: string, items: readonly Words[]): [Heading, List] | [] {
  if (!items.length) return [];
  const children = items.map((words) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(...words)],
  }));
  return [heading(2, title), { type: 'list', ordered: false, spread: false, children }];
}

const asWritten: Options = {
  extensions: [gfmToMarkdown()],
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  handlers: asItIs,
};

/**
 * A note: front matter and Markdown, CommonMark with GFM.
 * @param facts what is undefined or empty is left out
 */
export function note(facts: Readonly<Record<string, unknown>>, content: readonly RootContent[]): string {
  const known = Object.entries(facts).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  const body = toMarkdown({ type: 'root', children: [...content] }, asWritten);
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n\n${body}`;
}
