import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { At, Problems } from '../problems/problems.ts';
import { isVisible } from './characters.ts';
import { checkPlain } from './markdown.ts';
import { atNode, writtenOf, type Manuscript } from './manuscript.ts';
import { idPattern } from './schemas.ts';
import { textOf } from './text.ts';
import { checkUnread } from './unread.ts';

/** The beginning of a section. */
export interface BriefHeading {
  type: 'heading';
  id: string;
  text: string;
  at: At;
}

/**
 * Reads `## Words {#id}`: of its words the page and its contents show the plain text.
 * @returns undefined, and a problem, if it is anything else
 */
export function readHeading(node: Heading, manuscript: Manuscript, problems: Problems): BriefHeading | undefined {
  const { file } = manuscript;
  const at = atNode(file, node);
  const isUnderlined = !writtenOf(manuscript, node).startsWith('#');
  if (node.depth !== 2 || isUnderlined) problems.add('HeadingDepth', at, {});
  // Nobody meant one.
  if (isUnderlined) return undefined;
  checkUnread(node, manuscript, problems);
  visit(node, 'link', (link) => problems.add('MarkMisplaced', atNode(file, link), { where: 'a heading' }));
  const isPlain = checkPlain(node, file, problems, (child) => child === node || undefined);
  const [, text = textOf(node), id] = /^(.*?)\s*\{#([^}]*)\}$/.exec(textOf(node)) ?? [];
  if (!isVisible(text)) problems.add('WordsMissing', at, { what: 'heading' });
  else if (!id && isPlain) problems.add('HeadingWithoutId', at, { text });
  else if (!id) return undefined;
  else if (!idPattern.test(id)) problems.add('IdInvalid', at, { id });
  else return { type: 'heading', id, text, at };
  return undefined;
}
