import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { refused } from '../problems/refused.ts';
import { parseMarkdown } from '../read/markdown.ts';
import { textOf } from '../read/text.ts';
import { withEdits, type Edit } from '../rename/edits.ts';
import type { Going } from './going.ts';

/**
 * The edits that take marks out of a brief: of claims and names that go, and holders of positions. The words stay.
 * @param file as errors call it
 * @throws an error with a hint if the words would be read otherwise without their marks
 */
export function markRemovals(text: string, { claims, names }: Going, file: string): Edit[] {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const plain = text.slice(mark);
  const root = parseMarkdown(plain);
  const edits: Edit[] = [];
  visit(root, 'link', (link) => {
    const [, scheme, id = ''] = /^(claim|name):(.*)$/s.exec(link.url) ?? [];
    const own =
      scheme === 'claim' ? withoutPositions(plain, link, claims, names) : names.includes(id) ? unmarked(link) : [];
    if (own.length && !readsAlike(plain, root, own))
      throw refused(
        `${file}:${link.position!.start.line} would be read otherwise without its mark.`,
        'Take it out by hand: a sign that means something at the beginning of a line takes a backslash.',
      );
    edits.push(...own);
  });
  return edits.map(({ from, to, by }) => ({ from: from + mark, to: to + mark, by }));
}

const startOf = ({ position }: Link): number => position!.start.offset!;
const endOf = ({ position }: Link): number => position!.end.offset!;
const wordsEnd = ({ children }: Link): number => children.at(-1)!.position!.end.offset!;

/** The words of a mark, alone. */
const unmarked = (link: Link): Edit[] => [
  { from: startOf(link), to: link.children[0]!.position!.start.offset!, by: '' },
  { from: wordsEnd(link), to: endOf(link), by: '' },
];

const readsAlike = (text: string, root: Root, edits: readonly Edit[]): boolean =>
  textOf(parseMarkdown(withEdits(text, edits))) === textOf(root);

/** `](claim:one+other#passage "stances")`, as it is written behind the words; what is none is a problem of the file. */
const written = /^(\]\(\s*<?claim:)([^#\s>)]*)(#[^\s>)]*)?(>?(?:\s+["'(])?)(.*?)(["')]?\s*\))$/s;

function withoutPositions(text: string, link: Link, claims: readonly string[], names: readonly string[]): Edit[] {
  const behind = text.slice(wordsEnd(link), endOf(link));
  const found = written.exec(behind)?.slice(1) as string[] | undefined;
  if (!found) return [];
  const [opening = '', joined = '', passage = '', between = '', title = '', closing = ''] = found;
  const all = joined.split('+');
  const stays = all.map((claim) => !claims.includes(claim));
  if (stays.every((one) => !one)) return unmarked(link);
  const stated = title.split('+');
  const kept = stated
    .filter((_, index) => stated.length === 1 || stays[index])
    .map((one) => withoutHolders(one, names));
  const by =
    opening +
    all.filter((_, index) => stays[index]).join('+') +
    // The passage keeps its address.
    (passage || stays[0] ? passage : `#${all[0]}`) +
    between +
    (kept.length < stated.length ? kept.join('+').trim() : kept.join('+')) +
    closing;
  return by === behind ? [] : [{ from: wordsEnd(link), to: endOf(link), by }];
}

/** `stance; one, other` without some of the holders; whom nobody joins, the author, need not be named. */
function withoutHolders(stated: string, names: readonly string[]): string {
  const [stance, held] = stated.split(/;(.*)/s) as [string, string?];
  const holders = held?.split(',') ?? [];
  const kept = holders.filter((holder) => !names.includes(holder.trim()));
  if (kept.length === holders.length) return stated;
  const end = /\s*$/.exec(stated)![0];
  const isAuthors = kept.every((holder) => holder.trim() === 'author');
  return isAuthors ? stance.trimEnd() + end : `${stance};${kept.join(',').trimEnd()}${end}`;
}
