import type { Article, Claim, Manuscript, Paragraph, Word } from './manuscript.ts';
import { type readerOf, wordsAt, type Found } from './reader.ts';

/** What an address was given out with, known from the manuscript and not from the code under test. */
export interface Promise {
  address: string;
  found: Found['what'];
  text: string;
  /** The identities of its words. */
  words: readonly number[];
  /** Which thing it is, and the turn of its meaning; undefined for a paragraph, which is its words. */
  thing: string | undefined;
}

type Reader = ReturnType<typeof readerOf>;

const idsOf = (words: readonly Word[]): number[] => words.map(({ id }) => id);
const paragraphsOf = ({ blocks }: Article): Paragraph[] => blocks.filter((block) => block.type === 'paragraph');
const articleOf = (m: Manuscript, slug: string): Article => m.articles.find((article) => article.slug === slug)!;
const claimOf = (m: Manuscript, id: string): Claim => m.claims.find((claim) => claim.id === id)!;

/** Reads off the manuscript what a reader has found; undefined for a notice. */
export function promiseOf(m: Manuscript, address: string, found: Found): Promise | undefined {
  const make = (words: readonly Word[], thing?: string): Promise => ({
    address,
    found: found.what,
    text: wordsAt(found) ?? '',
    words: idsOf(words),
    thing,
  });
  switch (found.what) {
    case 'notice':
      return undefined;
    case 'page':
      return make([], address);
    case 'article':
      return make([], `${articleOf(m, found.article.slug).uid}`);
    case 'paragraph':
      return make(
        paragraphsOf(articleOf(m, found.paragraph.article.slug))[
          found.paragraph.article.paragraphs.indexOf(found.paragraph)
        ]!.words,
      );
    case 'passage': {
      const { paragraph, id } = found.passage;
      const { words } = paragraphsOf(articleOf(m, paragraph.article.slug))[
        paragraph.article.paragraphs.indexOf(paragraph)
      ]!;
      const own = words.filter(({ mark }) => mark?.target === 'claim' && (mark.id ?? mark.claim!.id) === id);
      return make(own, `${own[0]!.mark!.meaning}`);
    }
    case 'heading': {
      const heading = articleOf(m, found.article.slug).blocks.find(
        (block) => block.type === 'heading' && block.id === found.heading.id,
      );
      return make(heading!.words, 'heading');
    }
    case 'claim':
      return make([], `${claimOf(m, found.claim.id).uid}`);
    case 'account':
      return { ...make([], `${articleOf(m, found.article.slug).uid}`), text: found.claim.statement };
    case 'name': {
      const name = m.names.find(({ entry }) => entry['id'] === found.name.id)!;
      return make([], `${name.uid} ${name.meaning}`);
    }
    case 'event':
      return make(m.events.find(({ entry }) => entry['id'] === found.event.id)!.words, 'event');
  }
}

/** Typography and punctuation are no change of words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const isSame = (a: string, b: string): boolean => plain(a) === plain(b);
/** A notice may quote an edit of the words. */
const isLike = (a: string, b: string): boolean => {
  const [words, others] = [plain(a).split(' '), new Set(plain(b).split(' '))];
  return words.filter((word) => others.has(word)).length >= 0.6 * Math.max(words.length, others.size);
};

/** Says what is wrong with where a promised address leads now; undefined if its words, or a true notice, are there. */
export function broken(m: Manuscript, open: Reader, promise: Promise): string | undefined {
  const found = open(promise.address);
  if (!found) return 'leads nowhere';
  if (found.what === 'notice') {
    if (!found.successor) return undefined;
    const next = open(found.successor.address);
    if (!next) return `its successor ${found.successor.address} leads nowhere`;
    return found.successor.holds && !holds(m, next, promise)
      ? `its notice says falsely that its words are at ${found.successor.address}: ${wordsAt(next)}`
      : undefined;
  }
  if (found.what !== promise.found) return `is a ${found.what} now`;
  const was = 'was' in found ? found.was : found.what === 'account' ? found.claim.was : [];
  if (was.some((text) => isLike(text, promise.text))) return undefined;
  const now = promiseOf(m, promise.address, found)!;
  if (found.what === 'claim' || (found.what === 'account' && !isSame(now.text, promise.text)))
    return isSame(now.text, promise.text) ? undefined : `says “${now.text}” now`;
  if (promise.text && isSame(now.text, promise.text) && found.what !== 'account') return undefined;
  if (found.what === 'name' && found.name.aliases.some(({ text }) => isSame(text, promise.text))) return undefined;
  if (found.what === 'article' && found.article.tombstones.length) return undefined;
  const kept =
    found.what === 'paragraph' ? shareOf(promise, now) : Math.min(shareOf(promise, now), shareOf(now, promise));
  const enough = found.what === 'paragraph' ? 0.5 : 0.6;
  if (kept < enough) return `keeps ${Math.round(kept * 100)} % of its words: “${now.text}”`;
  return now.thing === promise.thing ? undefined : `is another ${found.what} now: “${now.text}”`;
}

/** The share of a promise's words that stand in another, by their identity. */
function shareOf({ words }: Promise, other: Promise): number {
  const there = new Set(other.words);
  return words.length ? words.filter((id) => there.has(id)).length / words.length : 1;
}

function holds(m: Manuscript, found: Found, promise: Promise): boolean {
  const now = found.what === 'notice' ? undefined : promiseOf(m, promise.address, found);
  return now !== undefined && (shareOf(promise, now) >= 0.5 || plain(now.text).includes(plain(promise.text)));
}
