import { fragmentOf, isPage, pageOf } from '../address.ts';
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
    .map((entry) => goneOf(book, entry)),
});

function tombstonesOf(book: Book, page: string): Tombstone[] {
  let after: string | undefined;
  return (book.pages.get(page) ?? []).flatMap((entry) => {
    if (entry.kind === 'paragraph' && isLive(entry)) after = book.firstIds.get(entry.address);
    if (entry.status !== 'withdrawn' || isPage(entry.address)) return [];
    const successor = linkTo(book, successorOf(book.known, entry), page, entry.words);
    return [{ ...partOf(book, entry), successor, kind: entry.kind, after }];
  });
}

function goneOf(book: Book, entry: Entry): Gone {
  const { address, kind, status } = entry;
  // A page that moved and then was given up is told of as what it was last.
  const last = (status === 'moved' ? resolveAddress(book.known, address) : undefined) ?? entry;
  const successor = isLive(last) ? last : successorOf(book.known, last);
  return {
    address,
    kind,
    words: last.words ?? '',
    former: formerAt(book, last.address),
    status: isLive(last) ? 'moved' : 'withdrawn',
    successor: { ...linkTo(book, successor, address), holds: isLive(last) },
    parts: (book.pages.get(pageOf(last.address)) ?? [])
      .filter((part) => !isPage(part.address) && part.status !== 'moved')
      .map((part) => ({ ...partOf(book, part), successor: partSuccessor(book, part, last) })),
  };
}

/** Where to look instead of a part of a page that is gone: where the page moved to, the part is there. */
function partSuccessor(book: Book, part: Entry, page: Entry): GonePart['successor'] {
  if (isLive(page) && isLive(part)) return { ...linkTo(book, part, ''), holds: true };
  const isSettled = isLive(page) || part.to !== undefined;
  return linkTo(book, successorOf(book.known, isSettled ? part : page), '', part.words);
}

function partOf(book: Book, part: Entry): Omit<GonePart, 'successor'> {
  const { address, kind, words = '' } = part;
  return {
    id: fragmentOf(address),
    formerIds: book.formerIds(address),
    title: book.titles.short(part),
    words: kind === 'paragraph' ? firstWords(words) : words,
    former: formerAt(book, address),
  };
}
