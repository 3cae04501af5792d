import { oneLine } from '../common/fold.ts';
import {
  articleAddress,
  claimAddress,
  comparedIn,
  comparisonAddress,
  eventAddress,
  fixedPages,
  nameAddress,
  type AddressKind,
} from '../address.ts';
import type { At } from '../problems/problems.ts';
import type { BriefFile } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import { textOf } from '../read/text.ts';

/** An address that the content offers now. */
export interface Target {
  address: string;
  kind: AddressKind;
  /** What stands there: of an account or a comparison nothing of its own. */
  text: string | undefined;
  at: At;
}

/** The ids of a brief's paragraphs in their order, each with at least one. */
export type ParagraphIds = ReadonlyMap<BriefFile, readonly (readonly string[])[]>;

/** Every address that the content offers now but the comparisons, page by page in reading order. */
export function targetsOf(content: Content, ids: ParagraphIds): Target[] {
  const { site, briefs, claims, names, events } = content;
  const top = site?.at() ?? { file: 'content/site.yaml', line: 1, column: 1 };
  const targets: Target[] = Object.keys(fixedPages).map((address) => ({
    address,
    kind: 'page',
    text: undefined,
    at: top,
  }));
  const add = (kind: AddressKind, address: string, text: string | undefined, at: At): void => {
    targets.push({ address, kind, text: text === undefined ? undefined : oneLine(text), at });
  };
  const articlesOf = speakers(briefs);
  for (const brief of briefs) addArticle(brief, ids.get(brief) ?? [], add);
  for (const { id, meta, at } of claims) {
    add('claim', claimAddress(id), meta.statement, at('statement'));
    add('differences', `${claimAddress(id)}#differences`, undefined, at());
    for (const slug of articlesOf.get(id) ?? []) add('account', `${claimAddress(id)}#${slug}`, undefined, at());
  }
  for (const { id, name, at } of names) add('name', nameAddress(id), name, at('name'));
  for (const { id, text, at } of events) add('event', eventAddress(id), text, at('text'));
  return targets;
}

/** By claim the slugs of the articles that take a position on it. */
function speakers(briefs: readonly BriefFile[]): Map<string, Set<string>> {
  const slugs = new Map<string, Set<string>>();
  for (const { slug, blocks } of briefs)
    for (const block of blocks)
      for (const { positions } of block.type === 'paragraph' ? block.claimMarks : [])
        for (const { claim } of positions) slugs.set(claim, (slugs.get(claim) ?? new Set()).add(slug));
  return slugs;
}

function addArticle(
  { slug, meta, at, blocks }: BriefFile,
  ids: ParagraphIds extends ReadonlyMap<unknown, infer T> ? T : never,
  add: (kind: AddressKind, address: string, text: string, at: At) => void,
): void {
  const page = articleAddress(slug);
  add('article', page, meta.label, at('label'));
  let index = 0;
  for (const block of blocks) {
    if (block.type === 'heading') add('heading', `${page}#${block.id}`, block.text, block.at);
    else {
      for (const id of ids[index++] ?? []) add('paragraph', `${page}#${id}`, block.text, block.at);
      for (const mark of block.claimMarks) add('passage', `${page}#${mark.id}`, textOf(mark), mark.at);
    }
  }
}

/** Up to so many articles every pair of them is compared. */
const mostPaired = 20;

/**
 * The comparisons of articles: of all pairs while they are few, and of those that are written down.
 * @param recorded addresses of comparisons that once were given out
 */
export function comparisonsOf({ briefs, site }: Content, recorded: Iterable<string>): Target[] {
  const slugs = briefs.map(({ slug }) => slug);
  const known = new Set(slugs);
  const few =
    slugs.length <= mostPaired ? slugs.flatMap((one, index) => slugs.slice(0, index).map((other) => [one, other])) : [];
  const addresses = [
    ...few.map((pair) => comparisonAddress(...(pair as [string, string]))),
    ...[...recorded].filter((address) => comparedIn(address).every((slug) => known.has(slug))),
  ];
  const at = site?.at() ?? { file: 'content/site.yaml', line: 1, column: 1 };
  return [...new Set(addresses)].map((address) => ({ address, kind: 'comparison', text: undefined, at }));
}
