import { fragmentOf, isPage } from '../address.ts';
import type { Book } from './book.ts';
import { firstWords, isLive, type Entry } from './entry.ts';
import { formerAt, linkTo } from './former.ts';
import type { Former, Gone, GonePart, Tombstone } from './notice.ts';
import { resolveAddress, successorOf } from './resolve.ts';

/** What pages have to say of addresses that no longer lead to the words they were given out with. */
export interface Notices {
  /** Ids that led to this address before and still do. */
  formerIds: (address: string) => readonly string[];
  /** What stood at this address before, where it reads otherwise now. */
  former: (address: string) => readonly Former[];
  tombstones: (page: string) => readonly Tombstone[];
  gone: readonly Gone[];
}

/** Reads from a settled ledger what each page has to say. */
export const noticesOf = (book: Book): Notices => ({
  formerIds: book.formerIds,
  former: (address) => formerAt(book, address),
  tombstones: (page) => tombstonesOf(book, page),
  gone: [...book.known.values()]
    .filter((entry) => isPage(entry.address) && !isLive(entry))
    .map((page) => ({
      address: page.address,
      ...noticeOf(book, page, page.address),
      parts: (book.pages.get(page.address) ?? [])
        .filter(({ address }) => !isPage(address))
        .map((part) => ({ id: fragmentOf(part.address), ...noticeOf(book, part, '', page) })),
    })),
});

function tombstonesOf(book: Book, page: string): Tombstone[] {
  let after: string | undefined;
  return (book.pages.get(page) ?? []).flatMap((entry) => {
    const { address, kind, status } = entry;
    if (kind === 'paragraph' && isLive(entry)) after = book.firstIds.get(address);
    if (status !== 'withdrawn' || isPage(address)) return [];
    return [{ id: fragmentOf(address), formerIds: book.formerIds(address), ...noticeOf(book, entry, page), after }];
  });
}

/**
 * What is said of an entry that is no more at its address.
 * @param from the page on which it is said
 * @param page the entry of its page, if that is no more either
 */
function noticeOf(book: Book, entry: Entry, from: string, page?: Entry): Omit<GonePart, 'id'> {
  const { kind } = entry;
  // What moved and then was given up is told of as what it was last.
  const last = (entry.status === 'moved' ? resolveAddress(book.known, entry.address) : undefined) ?? entry;
  const isMoved = last !== entry && isLive(last);
  const words = (isMoved ? last.words : (entry.words ?? last.words)) ?? '';
  const successor = isMoved ? last : successorOf(book.known, last.to === undefined && page ? page : last);
  return {
    kind,
    title: book.titles.short({ ...entry, words: entry.words ?? last.words }),
    words: kind === 'paragraph' ? firstWords(words) : words,
    former: isMoved ? [] : formerAt(book, last.address),
    isMoved,
    successor: { ...linkTo(book, successor, from, words), ...(isMoved && { holds: true }) },
  };
}
