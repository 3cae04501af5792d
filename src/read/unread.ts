import type { Nodes, Parents, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problems/problems.ts';
import { unfitCharacters } from './characters.ts';
import { bracketsIn, markdownLeftovers, type Leftover } from './leftovers.ts';
import { atOffset, writtenOf, type Manuscript } from './manuscript.ts';

/**
 * Finds what is meant as a mark, a footnote or other Markdown, but stands among the plain words of a block because Markdown
 * does not read it so: it would be published with its brackets.
 * @returns what was found, as it is written
 */
export function checkUnread(block: Nodes, manuscript: Manuscript, problems: Problems): string[] {
  const found: string[] = [];
  const open: { offset: number; isMeant: boolean }[] = [];
  let unpaired: number | undefined;
  let rounds = 0;
  visit(block, 'text', (node, _, parent) => {
    if (!node.position || isAddress(parent, manuscript)) return;
    checkEntities(node, manuscript, problems);
    const start = node.position.start.offset!;
    const written = writtenOf(manuscript, node);
    for (const leftover of leftoversIn(
      node,
      manuscript,
      [block, parent].some((one) => one?.type === 'heading'),
    )) {
      tell(leftover, manuscript, start + leftover.index, problems);
      found.push(leftover.found);
    }
    const isBehindLink = parent?.children[parent.children.indexOf(node) - 1]?.type === 'link';
    // A round bracket that closes nothing stands in a list, "a)", but not behind a link.
    if (isBehindLink && written.startsWith(')') && rounds <= 0) unpaired ??= start;
    rounds += written.split('(').length - written.split(')').length;
    for (const { index, bracket, isMeant } of bracketsIn(written)) {
      if (bracket === '[') open.push({ offset: start + index, isMeant });
      else if (open.pop() === undefined && !isMeant) unpaired ??= start + index;
    }
  });
  unpaired ??= open.find(({ isMeant }) => !isMeant)?.offset;
  // Where a mark is misread, its brackets are, too.
  if (unpaired !== undefined && !found.length)
    problems.add('MarkdownUnread', atOffset(manuscript, unpaired), { found: manuscript.text[unpaired]! });
  return found;
}

/** An address of the web that became a link by itself. */
const isAddress = (parent: Parents | undefined, manuscript: Manuscript): boolean =>
  parent?.type === 'link' && !writtenOf(manuscript, parent).startsWith('[');

function leftoversIn(node: Text, { text }: Manuscript, isHeading: boolean): Leftover[] {
  const [from, to] = [node.position!.start.offset!, node.position!.end.offset!];
  // With its neighbours, since what a sign means depends on them.
  const before = from > 0 ? 1 : 0;
  return markdownLeftovers(text.slice(from - before, to + 20))
    .map((leftover) => ({ ...leftover, index: leftover.index - before }))
    .filter(({ index }) => index >= 0 && index < to - from)
    .filter(({ found }) => !(found.startsWith('&') && !node.value.includes(found)))
    .filter(({ found }) => !(isHeading && /[{}]/.test(found)));
}

function tell({ kind, found, label }: Leftover, manuscript: Manuscript, offset: number, problems: Problems): void {
  const at = atOffset(manuscript, offset);
  if (kind === 'markdown') problems.add('MarkdownUnread', at, { found: found.split('\n')[0]!.slice(0, 40) });
  else if (label !== undefined) problems.add('FootnoteOrphan', at, { label, missing: 'note' });
  else {
    const reason = reasons.find(([sign]) => sign.test(found))?.[1] ?? 'it stands among the plain words';
    problems.excuse('ClaimWithoutPassage').excuse('DisagreementAbsent').add('MarkUnread', at, { reason });
  }
}

/** Why something is no mark. */
const reasons: readonly [sign: RegExp, reason: string][] = [
  [/[“”„‘’]/, 'its quotation marks are not straight ones'],
  [/^\]\s+\(/, 'a blank stands between its brackets'],
  [/^\]\((?:name:\S+|claim:\S+(?:\s+["'][^"']*["'])?)\)$/, 'it stands within another, or another within it'],
  [/^\]\((?:name:.*|claim:.*["'])\)$/, 'its target holds a blank'],
  [/^\]\(claim:\S+\s+[^"']+\)$/, 'its stance is not in quotation marks'],
];

/** Characters that are written by their numbers or names are as unfit as others. */
function checkEntities(node: Text, manuscript: Manuscript, problems: Problems): void {
  const written = writtenOf(manuscript, node);
  if (!written.includes('&') || unfitCharacters(written).length) return;
  for (const { character } of unfitCharacters(node.value))
    problems.add('CharacterUnfit', atOffset(manuscript, node.position!.start.offset! + written.indexOf('&')), {
      character,
    });
}
