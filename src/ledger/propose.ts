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

/**
 * Proposes where to look instead of addresses that are gone: where their words stand, word for word, be it elsewhere; else the
 * paragraph that they stood in, or the one before; of a heading the one after; else their page, or the list of their kind.
 * @param nowAt where a thing has moved, as far as it is said
 */
export function proposer(
  ledger: Ledger,
  targets: readonly Target[],
  nowAt: (entry: Entry) => string | undefined,
  { site, names }: Content,
): (entry: Entry) => Proposal {
  const offered = new Map(targets.map((target) => [target.address, target]));
  const folder = dirname(site?.at().file ?? 'content/site.yaml');
  const top = (file: string): At => ({ file, line: 1, column: 1 });

  return (entry) => {
    const { address, kind, words = '' } = entry;
    const onPage = [...ledger.values()].filter((other) => pageOf(other.address) === pageOf(address));
    const place = onPage.indexOf(entry);
    const targetOf = (other: Entry): Target | undefined =>
      offered.get(other.address) ?? offered.get(nowAt(other) ?? '');
    const [before, after] = [onPage.slice(0, place).reverse(), onPage.slice(place)].map((entries) =>
      entries.flatMap((other) => targetOf(other) ?? []),
    ) as [Target[], Target[]];
    const page = [...before, ...after].map((target) => pageOf(target.address))[0];
    const at =
      {
        article: top(`${folder}/articles/${slugOf(address)}.md`),
        claim: top(`${folder}/claims/${slugOf(address)}.md`),
        name: top(names[0]?.at().file ?? `${folder}/names`),
        event: top(`${folder}/timeline.yaml`),
      }[kind as string] ??
      before[0]?.at ??
      top(`${folder}/site.yaml`);

    const near = targets.filter((target) => pageOf(target.address) === page);
    const find = (is: (target: Target) => boolean): Target | undefined => near.find(is) ?? targets.find(is);
    const isTwin = (target: Target): boolean =>
      target.kind === kind && words !== '' && sameWords(target.text ?? '', words);
    const twin = isPage(address)
      ? targets.find((target) => isTwin(target) && !ledger.has(target.address))
      : (kind === 'passage' ? find : near.find.bind(near))(isTwin);
    if (twin) return { successor: twin.address, isRename: isPage(address), at };
    const holds = (target: Target): boolean => target.kind === 'paragraph' && holdsWords(target.text ?? '', words);
    const holder = (kind === 'paragraph' || kind === 'passage') && words ? find(holds) : undefined;
    const paragraphs = (kind === 'heading' ? [...after, ...before] : [...before, ...after]).filter(
      (one) => one.kind === 'paragraph',
    );
    return { successor: (holder ?? paragraphs[0])?.address ?? page ?? listOf(address), isRename: false, at };
  };
}
