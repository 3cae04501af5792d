import { pageOf } from '../address.ts';
import { sameWords } from '../common/fold.ts';
import { formerOf } from '../read/ledger.ts';
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

/** What stood at an address before, and where it moved from, that reads otherwise now; each with where that stands now. */
export function formerAt(book: Book, address: string): Former[] {
  const { kind, words: last = '' } = book.known.get(address) ?? {};
  const text = book.texts.get(address) ?? last;
  const page = pageOf(address);
  const entries = [...(book.heirs.get(address) ?? []), ...(book.known.get(address) ? [book.known.get(address)!] : [])];
  const former = entries.flatMap((entry) => [
    ...(entry.was ?? []),
    ...(entry.address !== address && kind !== 'paragraph' ? formerOf(entry) : []),
  ]);
  const peers = (book.pages.get(page) ?? []).filter((entry) => entry.kind === kind && isLive(entry));
  return former
    .filter(
      ({ words }, index) =>
        !standsIn(kind, words, text) && former.findIndex((one) => sameWords(one.words, words)) === index,
    )
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ words, day }) => {
      const now = peers.find((entry) => standsIn(kind, words, book.texts.get(entry.address) ?? ''));
      return { words, day, now: now && linkTo(book, now, page, words) };
    });
}
