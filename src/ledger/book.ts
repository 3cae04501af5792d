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
  /** What moved to an address, by that. */
  heirs: ReadonlyMap<string, readonly Entry[]>;
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
  const heirs = new Map<string, Entry[]>();
  for (const entry of entries) {
    const now = entry.status === 'moved' ? resolveAddress(known, entry.address) : undefined;
    if (now) heirs.set(now.address, [...(heirs.get(now.address) ?? []), entry]);
  }
  const firstIds = briefs.flatMap((brief) =>
    (ids.get(brief) ?? []).flatMap((all) => all.map((id) => [`${articleAddress(brief.slug)}#${id}`, all[0]!] as const)),
  );
  const articles = briefs.map(({ slug, meta: { label } }) => ({ slug, label }));
  return {
    known,
    pages: Map.groupBy(entries, ({ address }) => pageOf(address)),
    texts: new Map(targets.flatMap(({ address, text }) => (text === undefined ? [] : [[address, text]]))),
    heirs,
    formerIds: (address) =>
      (heirs.get(address) ?? [])
        .filter((entry) => !isPage(entry.address) && pageOf(entry.address) === pageOf(address))
        .map((entry) => fragmentOf(entry.address)),
    firstIds: new Map(firstIds),
    titles: titlesOf({ articles, claims: claims.map(({ id, meta: { title } }) => ({ id, title })) }, known),
  };
}
