import { sameWords } from '../../src/common/fold.ts';
import type { Site } from '../../src/link/model.ts';
import { paragraphTokens } from './author/hand.ts';
import { openerOf, type Found } from './reader.ts';

/** What stood at an address when it was written down. */
interface Promised {
  kind: string;
  words: string;
}

/** Remembers what was published, by what a reader found, and knows when a site breaks a promise. */
export class Truth {
  readonly #promises: Map<string, readonly Promised[]>;

  constructor(...known: Truth[]) {
    this.#promises = new Map();
    for (const truth of known)
      for (const [address, promised] of truth.#promises)
        this.#promises.set(address, [...new Set([...(this.#promises.get(address) ?? []), ...promised])]);
  }

  /** Notes what stands at every address that is published with this site. */
  note(site: Site): void {
    const open = openerOf(site);
    for (const { address, kind, status } of site.ledger) {
      const { words = '' } = open(address)!;
      if (status) continue;
      const known = this.#promises.get(address) ?? [];
      const isWorded = kind === 'passage' || kind === 'claim';
      if (!known.length || isWorded) this.#promises.set(address, [...known, { kind, words }]);
    }
  }

  /** @returns what is wrong, one line an address */
  faults(site: Site): string[] {
    const open = openerOf(site);
    const standing = new Set(
      site.articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => paragraphTokens(text))),
    );
    return [...this.#promises].flatMap(([address, promised]) => {
      const found = open(address);
      if (!found) return [`${address} leads nowhere`];
      const next = found.successor && open(found.successor.address);
      if (found.successor && !next) return [`${address} leads on to ${found.successor.address}, which is nowhere`];
      if (next?.successor) return [`${address} leads to a notice at ${found.successor!.address}`];
      return promised.flatMap((promise) => {
        const wrong = brokenBy(promise, found, next, standing);
        return wrong ? [`${address} ${wrong}: ${promise.words} / ${found.words}`] : [];
      });
    });
  }
}

function brokenBy(
  { kind, words }: Promised,
  found: Found,
  next: Found | undefined,
  standing: ReadonlySet<string>,
): string | undefined {
  if (kind === 'passage' || kind === 'claim') {
    const told = [found, ...(next ? [next] : [])].flatMap((one) => [
      one.words ?? '',
      ...one.former.map(({ words }) => words),
    ]);
    return told.some((one) => sameWords(one, words)) ? undefined : 'no longer has its words';
  }
  if (kind !== 'paragraph' || found.successor) return undefined;
  const own = paragraphTokens(words).filter((token) => standing.has(token));
  const there = paragraphTokens(found.words ?? '');
  const isToldElse = found.former.length > 0;
  return !own.length || isToldElse || own.some((token) => there.includes(token))
    ? undefined
    : 'is another paragraph now';
}
