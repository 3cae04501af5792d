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
import { isLive, type Ledger } from './entry.ts';

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

/** Every address that the content offers now, page by page in reading order. */
export function targetsOf(content: Content, ids: ParagraphIds, ledger: Ledger): Target[] {
  const { site, briefs, claims, names, events } = content;
  const top = site?.at() ?? { file: 'content/site.yaml', line: 1, column: 1 };
  const targets: Target[] = [];
  const add: Add = (kind, address, text, at) => {
    targets.push({ address, kind, text: text === undefined ? undefined : oneLine(text), at });
  };
  const articlesOf = speakers(briefs);
  for (const page of Object.keys(fixedPages)) add('page', page, undefined, top);
  for (const brief of briefs) addArticle(brief, ids.get(brief) ?? [], add);
  for (const { id, meta, at } of claims) {
    add('claim', claimAddress(id), meta.statement, at('statement'));
    add('differences', `${claimAddress(id)}#differences`, undefined, at());
    for (const slug of articlesOf.get(id) ?? []) add('account', `${claimAddress(id)}#${slug}`, undefined, at());
  }
  for (const address of comparisonsOf(briefs, ledger)) add('comparison', address, undefined, top);
  for (const { id, name, at } of names) add('name', nameAddress(id), name, at('name'));
  for (const { id, text, at } of events) add('event', eventAddress(id), text, at('text'));
  return targets;
}

type Add = (kind: AddressKind, address: string, text: string | undefined, at: At) => void;

/** By claim the slugs of the articles that take a position on it. */
function speakers(briefs: readonly BriefFile[]): Map<string, Set<string>> {
  const slugs = new Map<string, Set<string>>();
  for (const { slug, blocks } of briefs)
    for (const block of blocks)
      for (const { positions } of block.type === 'paragraph' ? block.claimMarks : [])
        for (const { claim } of positions) slugs.set(claim, (slugs.get(claim) ?? new Set()).add(slug));
  return slugs;
}

function addArticle({ slug, meta, at, blocks }: BriefFile, ids: readonly (readonly string[])[], add: Add): void {
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

/** The comparisons of articles: of all pairs while they are few, and of those that are written down. */
function comparisonsOf(briefs: readonly BriefFile[], ledger: Ledger): Set<string> {
  const slugs = briefs.map(({ slug }) => slug);
  const known = new Set(slugs);
  const paired = slugs.length <= mostPaired ? slugs : [];
  const pairs = paired.flatMap((one, index) => paired.slice(0, index).map((other) => comparisonAddress(one, other)));
  const recorded = [...ledger.values()].filter((entry) => entry.kind === 'comparison' && isLive(entry));
  const kept = recorded.flatMap(({ address }) =>
    comparedIn(address).every((slug) => known.has(slug)) ? [address] : [],
  );
  return new Set([...pairs, ...kept]);
}
