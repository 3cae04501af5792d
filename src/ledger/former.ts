import { pageOf } from '../address.ts';
import type { Book } from './book.ts';
import { isLive, standsIn, type Entry } from './entry.ts';
import type { Former, Successor } from './notice.ts';

/**
 * A link to what the ledger knows.
 * @param from the page on which it stands
 * @param words those that one would look for there
 */
export function linkTo({ titles, texts }: Book, entry: Entry, from: string, words = ''): Successor {
  const { address, kind } = entry;
  const text = texts.get(address) ?? '';
  return {
    address,
    title: pageOf(address) === from ? titles.short(entry) : titles.full(entry),
    holds: words !== '' && standsIn(kind, words, text),
  };
}

/** What stood at an address before, where it reads otherwise now; each with where on its page that stands now. */
export function formerAt(book: Book, address: string): Former[] {
  const { kind, words: last = '', was = [] } = book.known.get(address) ?? {};
  const text = book.texts.get(address) ?? last;
  const page = pageOf(address);
  const peers = (book.pages.get(page) ?? []).filter((entry) => entry.kind === kind && isLive(entry));
  return was
    .filter(({ words }) => !standsIn(kind, words, text))
    .map(({ words, day }) => {
      const now = peers.find((entry) => standsIn(kind, words, book.texts.get(entry.address) ?? ''));
      return { words, day, now: now && linkTo(book, now, page, words) };
    });
}
