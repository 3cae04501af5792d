import { articleAddress, fragmentOf, isPage, pageOf } from '../address.ts';
import type { Content } from '../read/content.ts';
import type { Entry, Ledger } from './entry.ts';
import { resolveAddress } from './resolve.ts';
import type { ParagraphIds, Target } from './targets.ts';
import { titlesOf, type Titles } from './titles.ts';

/** The settled ledger, to look things up in. */
export interface Book {
  known: Ledger;
  /** The entries of each page, in their order. */
  pages: ReadonlyMap<string, readonly Entry[]>;
  /** What stands at the addresses that the content offers. */
  texts: ReadonlyMap<string, string>;
  /** Ids that led to an address before and still do. */
  formerIds: (address: string) => readonly string[];
  /** By the address of a paragraph the first of its ids. */
  firstIds: ReadonlyMap<string, string>;
  titles: Titles;
}

export function bookOf(
  entries: readonly Entry[],
  { briefs, claims }: Content,
  targets: readonly Target[],
  ids: ParagraphIds,
): Book {
  const known = new Map(entries.map((entry) => [entry.address, entry]));
  const traces = entries.filter(({ status, address }) => status === 'moved' && !isPage(address));
  const heirs = Map.groupBy(traces, ({ address }) => resolveAddress(known, address)?.address);
  const firstIds = briefs.flatMap((brief) =>
    (ids.get(brief) ?? []).flatMap((all) => all.map((id) => [`${articleAddress(brief.slug)}#${id}`, all[0]!] as const)),
  );
  const articles = briefs.map(({ slug, meta: { label } }) => ({ slug, label }));
  return {
    known,
    pages: Map.groupBy(entries, ({ address }) => pageOf(address)),
    texts: new Map(targets.flatMap(({ address, text }) => (text === undefined ? [] : [[address, text]]))),
    formerIds: (address) =>
      (heirs.get(address) ?? []).flatMap((entry) =>
        pageOf(entry.address) === pageOf(address) ? [fragmentOf(entry.address)] : [],
      ),
    firstIds: new Map(firstIds),
    titles: titlesOf({ articles, claims: claims.map(({ id, meta: { title } }) => ({ id, title })) }, known),
  };
}
