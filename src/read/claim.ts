import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problems/problems.ts';
import { isVisible } from './characters.ts';
import { checkLost } from './lost.ts';
import { checkPlain, readMarkdown } from './markdown.ts';
import type { Manuscript } from './manuscript.ts';
import { readPlainLink } from './marks.ts';
import { claimSchema, type ClaimMeta } from './schemas.ts';
import { textOf } from './text.ts';
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
export function readClaim(manuscript: Manuscript, id: string, problems: Problems): ClaimFile | undefined {
  const { file } = manuscript;
  const read = readMarkdown(manuscript, claimSchema, problems);
  if (!read) return undefined;
  const { root, front } = read;
  checkLost(root, manuscript, problems);
  for (const block of root.children) {
    checkUnread(block, manuscript, problems);
    checkPlain(block, file, problems);
    visit(block, 'link', (link) => readPlainLink(link, 'the account of a claim', manuscript, problems));
  }
  if (!front) return undefined;
  if (!isVisible(textOf(root))) problems.add('ClaimWithoutAccount', front.at('statement'), { id });
  return { id, file, meta: front.value, at: front.at, body: root };
}
