import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problems/problems.ts';
import { atNode, isPlain, readMarkdown } from './markdown.ts';
import { readMark } from './marks.ts';
import { claimSchema, type ClaimMeta } from './schemas.ts';
import { checkUnread } from './unread.ts';
import type { Locate } from './yaml.ts';

/** One file of content/claims/. */
export interface ClaimFile {
  id: string;
  file: string;
  meta: ClaimMeta;
  at: Locate;
  /** How the accounts differ. */
  body: Root;
}

/**
 * Reads a claim from its Markdown.
 * @param id the file's name without `.md`
 * @returns undefined if the front matter had problems
 */
export function readClaim(text: string, file: string, id: string, problems: Problems): ClaimFile | undefined {
  const read = readMarkdown(text, file, claimSchema, problems);
  if (!read) return undefined;
  if (!read.root.children.length) problems.add('ClaimWithoutAccount', read.at('statement'), { id });
  checkUnread(read.root, text, file, problems);
  visit(read.root, (node) => {
    if (node !== read.root && !isPlain(node)) problems.add('BlockUnsupported', atNode(file, node), { type: node.type });
    const mark = node.type === 'link' ? readMark(node, file, problems) : undefined;
    if (mark && mark.type !== 'link')
      problems.add('MarkMisplaced', atNode(file, node), { where: 'the account of a claim' });
  });
  return { id, file, meta: read.value, at: read.at, body: read.root };
}
