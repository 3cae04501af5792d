import { dirname } from 'node:path/posix';
import { isPage, pageOf, slugOf } from '../address.ts';
import { holdsWords, sameWords } from '../common/fold.ts';
import type { At } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import type { Entry, Ledger } from './entry.ts';
import { listOf } from './resolve.ts';
import type { Target } from './targets.ts';

/** Where to look instead of what is gone. */
export interface Proposal {
  successor: string;
  /** Whether it seems to be the same thing under an id of which nobody said that it is new. */
  isRename: boolean;
  /** Where in its author's own files it stood. */
  at: At;
}

/** What stands before and behind the place of an entry on its page, the nearest first. */
interface Surroundings {
  before: readonly Target[];
  after: readonly Target[];
  /** The page, where that is now. */
  page: string | undefined;
}

/**
 * Proposes where to look instead of addresses that are gone: where their words stand, word for word, be it elsewhere; else the
 * paragraph that they stood in, or the one before; of a heading the one after; else their page, or the list of their kind.
 * @param nowAt where a thing has moved, as far as it is said
 */
export function proposer(
  ledger: Ledger,
  targets: readonly Target[],
  nowAt: (entry: Entry) => string | undefined,
  content: Content,
): (entry: Entry) => Proposal {
  const offered = new Map(targets.map((target) => [target.address, target]));
  const surroundings = (entry: Entry): Surroundings => {
    const onPage = [...ledger.values()].filter(({ address }) => pageOf(address) === pageOf(entry.address));
    const found = onPage.map((one) => offered.get(one.address) ?? offered.get(nowAt(one) ?? ''));
    const place = onPage.indexOf(entry);
    const [before, after] = [found.slice(0, place).reverse(), found.slice(place)].map((part) =>
      part.filter((target) => target !== undefined),
    ) as [Target[], Target[]];
    const near = before[0] ?? after[0];
    return { before, after, page: near && pageOf(near.address) };
  };
  return (entry) => {
    const around = surroundings(entry);
    const at = fileOf(entry, content) ??
      around.before[0]?.at ?? { file: content.site?.at().file ?? 'content/site.yaml', line: 1, column: 1 };
    const twin = twinOf(entry, around, targets, ledger);
    if (twin) return { successor: twin.address, isRename: isPage(entry.address), at };
    const successor = paragraphFor(entry, around, targets)?.address ?? around.page ?? listOf(entry.address);
    return { successor, isRename: false, at };
  };
}

/** What is of the same kind and reads the same: a new page; a part of the page; a passage wherever it stands. */
function twinOf(
  { address, kind, words }: Entry,
  { page }: Surroundings,
  targets: readonly Target[],
  ledger: Ledger,
): Target | undefined {
  const twins = targets.filter((target) => target.kind === kind && words && sameWords(target.text ?? '', words));
  if (isPage(address)) return twins.find((target) => !ledger.has(target.address));
  return twins.find((target) => pageOf(target.address) === page) ?? (kind === 'passage' ? twins[0] : undefined);
}

/** The paragraph that holds the words of a paragraph or passage, else the one beside which an entry stood. */
function paragraphFor(
  { kind, words }: Entry,
  { before, after, page }: Surroundings,
  targets: readonly Target[],
): Target | undefined {
  const isParagraph = (target: Target): boolean => target.kind === 'paragraph';
  const hasWords = words && (kind === 'paragraph' || kind === 'passage');
  const holders = hasWords ? targets.filter((one) => isParagraph(one) && holdsWords(one.text ?? '', words)) : [];
  const nearest = (kind === 'heading' ? [...after, ...before] : [...before, ...after]).find(isParagraph);
  return holders.find(({ address }) => pageOf(address) === page) ?? holders[0] ?? nearest;
}

/** The file of a thing that has one, or its list. */
function fileOf({ address, kind }: Entry, { site, names }: Content): At | undefined {
  const folder = dirname(site?.at().file ?? 'content/site.yaml');
  const files: Partial<Record<Entry['kind'], string>> = {
    article: `${folder}/articles/${slugOf(address)}.md`,
    claim: `${folder}/claims/${slugOf(address)}.md`,
    name: names[0]?.at().file ?? `${folder}/names`,
    event: `${folder}/timeline.yaml`,
  };
  return files[kind] === undefined ? undefined : { file: files[kind], line: 1, column: 1 };
}
