import type { Content } from '../read/content.ts';
import { fragmentOf, isPage, pageOf } from '../address.ts';
import { currentWords, isLive, type Entry } from './entry.ts';
import type { Gone, GonePart, Reworded, Successor, Tombstone } from './notice.ts';
import { standsIn, standsWholeIn } from './promise.ts';
import { lastSuccessor, resolveAddress } from './resolve.ts';
import { firstWords, titlesOf } from './titles.ts';

/** What pages have to say of addresses that no longer lead to the words they were given out with. */
export interface Notices {
  /** Ids that led to this address before and still do. */
  formerIds: (address: string) => readonly string[];
  /** What stood at this address before it was declared reworded. */
  was: (address: string) => readonly string[];
  tombstones: (page: string) => readonly Tombstone[];
  reworded: (page: string) => readonly Reworded[];
  gone: readonly Gone[];
}

/** Reads from a settled ledger what each page has to say. */
export function noticesOf(entries: readonly Entry[], { briefs, claims }: Content): Notices {
  const known = new Map(entries.map((entry) => [entry.address, entry]));
  const titles = titlesOf(
    {
      articles: briefs.map(({ slug, meta: { label } }) => ({ slug, label })),
      claims: claims.map(({ id, meta: { title } }) => ({ id, title })),
    },
    known,
  );
  const pages = Map.groupBy(entries, ({ address }) => pageOf(address));
  const heirs = Map.groupBy(
    entries.filter(({ status, address }) => status === 'moved' && !isPage(address)),
    (entry) => resolveAddress(known, entry.address)?.address,
  );
  const formerIds = (address: string): string[] => (heirs.get(address) ?? []).map((entry) => fragmentOf(entry.address));

  const successorOf = (entry: Entry, from: string): Successor | undefined => {
    const successor = entry.to === undefined ? undefined : lastSuccessor(known, entry.to);
    if (!successor || successor === entry) return undefined;
    return {
      address: successor.address,
      title: pageOf(successor.address) === from ? titles.short(successor) : titles.full(successor),
      holds: isLive(successor) && hasWords(successor, entry),
    };
  };
  const tombstone = (entry: Entry, page: string, after: string | undefined): Tombstone => ({
    id: fragmentOf(entry.address),
    formerIds: formerIds(entry.address),
    kind: entry.kind,
    title: titles.short(entry),
    words: firstWords(currentWords(entry)),
    successor: successorOf(entry, page),
    after,
  });

  const tombstones = (page: string): Tombstone[] => {
    let after: string | undefined;
    return (pages.get(page) ?? []).flatMap((entry) => {
      if (entry.kind === 'paragraph' && isLive(entry)) after = fragmentOf(entry.address);
      return entry.status === 'withdrawn' && !isPage(entry.address) ? [tombstone(entry, page, after)] : [];
    });
  };

  const reworded = (page: string): Reworded[] => {
    let after: string | undefined;
    const own = pages.get(page) ?? [];
    return own.flatMap((entry) => {
      if (entry.kind === 'paragraph' && isLive(entry)) after = fragmentOf(entry.address);
      if (!entry.was || !isLive(entry) || isPage(entry.address)) return [];
      const elsewhere = own.filter(
        (other) =>
          other !== entry &&
          other.kind === 'paragraph' &&
          isLive(other) &&
          entry.was!.some((was) => standsIn(currentWords(other), was)),
      );
      return [
        {
          id: fragmentOf(entry.address),
          title: titles.short(entry),
          was: entry.was,
          elsewhere: elsewhere.map(({ address }) => fragmentOf(address)),
          after,
        },
      ];
    });
  };

  const partOf = (part: Entry, page: Entry): GonePart => ({
    id: fragmentOf(part.address),
    formerIds: formerIds(part.address),
    title: titles.short(part),
    words: part.kind === 'paragraph' ? firstWords(currentWords(part)) : '',
    successor:
      page.status === 'moved'
        ? { address: part.address, title: titles.full(part), holds: isLive(part) }
        : successorOf(part, page.address),
  });

  const goneOf = (entry: Entry): Gone => {
    // A page that moved leads to where it moved, be it to the notice that stands there now.
    const to =
      entry.to === undefined ? undefined : (entry.status === 'moved' ? resolveAddress : lastSuccessor)(known, entry.to);
    const parts = pages.get(entry.status === 'moved' ? pageOf(to!.address) : entry.address) ?? [];
    return {
      address: entry.address,
      kind: entry.kind,
      words: currentWords(entry.status === 'moved' ? to! : entry),
      status: entry.status!,
      successor:
        to && to !== entry
          ? { address: to.address, title: titles.full(to), holds: entry.status === 'moved' }
          : undefined,
      parts: parts
        .filter(({ address, status }) => !isPage(address) && status !== 'moved')
        .map((part) => partOf(part, entry)),
    };
  };

  return {
    formerIds,
    was: (address) => known.get(address)?.was ?? [],
    tombstones,
    reworded,
    gone: entries.filter((entry) => isPage(entry.address) && !isLive(entry)).map(goneOf),
  };
}

/** Whether the words of a paragraph or passage that is no more, all that it was ever given out with, stand where it points. */
function hasWords(successor: Entry, entry: Entry): boolean {
  const there = currentWords(successor);
  if (entry.was) return false;
  return entry.kind === 'paragraph'
    ? standsIn(entry.words ?? '', there)
    : entry.kind === 'passage' && standsWholeIn(currentWords(entry), there);
}
