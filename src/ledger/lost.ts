import type { At, Problems } from '../problems/problems.ts';
import { claimAddress, isPage, pageOf } from '../address.ts';
import { asWithdrawn } from './decide.ts';
import { currentWords, isLive, type Entry } from './entry.ts';
import { standsIn, standsWholeIn } from './promise.ts';
import type { Target } from './targets.ts';
import { overlap } from './words.ts';

/**
 * Settles the recorded addresses that the content offers no more. A removed paragraph or heading is withdrawn, its passages
 * with it, and an account with the last of its passages. Anything else is not given up by accident: it becomes a problem.
 * @param found the entries of what the content offers
 * @returns an entry for each recorded address that is not among them
 */
export function settleLost(
  recorded: readonly Entry[],
  found: readonly Entry[],
  targets: readonly Target[],
  at: (address: string) => At,
  problems: Problems,
): Entry[] {
  const standing = new Set(found.map(({ address }) => address));
  const known = new Map(recorded.map((entry) => [entry.address, entry]));
  const offered = Map.groupBy(targets, ({ address }) => pageOf(address));
  const settled = new Map<string, Entry>();
  let block: Entry | undefined;

  recorded.forEach((entry, index) => {
    if (entry.kind !== 'passage') block = entry;
    if (standing.has(entry.address)) return;
    const page = offered.get(pageOf(entry.address)) ?? [];
    const next = !isLive(entry) ? refreshed(entry, page) : settleOne(entry, index, page);
    settled.set(entry.address, next);
  });
  return [...settled.values()];

  function settleOne(entry: Entry, index: number, page: readonly Target[]): Entry {
    const { address, kind } = entry;
    if (kind === 'account') return asWithdrawn(entry);
    if (!isPage(address) && !standing.has(pageOf(address))) return entry;
    if (kind === 'paragraph') return refreshed(asWithdrawn(entry), page);
    if (kind === 'heading') return asWithdrawn(entry, nextParagraph(index));
    const claim = entry.claim === undefined ? undefined : known.get(claimAddress(entry.claim));
    if (claim?.status === 'withdrawn') return refreshed(asWithdrawn(entry), page);
    if (claim && !standing.has(claim.address)) return entry;
    const place = placeOf(entry, page);
    const parent = block && settled.get(block.address);
    if (kind === 'passage' && parent?.status === 'withdrawn' && !place) return asWithdrawn(entry, parent.to);
    problems.add('AddressLost', place?.at ?? at(address), {
      address,
      kind,
      words: currentWords(entry),
      standsAt: place?.address,
    });
    return entry;
  }

  function nextParagraph(index: number): string | undefined {
    const page = pageOf(recorded[index]!.address);
    return recorded
      .slice(index)
      .find(({ address, kind }) => kind === 'paragraph' && pageOf(address) === page && standing.has(address))?.address;
  }
}

/** What is not live stays so; where its words stand now is looked up again. */
function refreshed(entry: Entry, page: readonly Target[]): Entry {
  if (entry.status !== 'withdrawn') return entry;
  const successor = page.find(({ address }) => address === entry.to);
  const holds = successor?.words && standsIn(currentWords(entry), successor.words);
  const isFree = entry.to === undefined || (successor?.kind === 'paragraph' && !holds);
  const place = isFree ? placeOf(entry, page) : undefined;
  return place ? { ...entry, to: place.address } : entry;
}

/** The paragraph of the page that holds the words of a paragraph or passage that is no more. */
function placeOf(entry: Entry, page: readonly Target[]): Target | undefined {
  const words = currentWords(entry);
  const paragraphs = page.filter(({ kind }) => kind === 'paragraph');
  if (entry.kind === 'passage') return paragraphs.find((paragraph) => standsWholeIn(words, paragraph.words ?? ''));
  if (entry.kind !== 'paragraph') return undefined;
  const holding = paragraphs.filter((paragraph) => standsIn(words, paragraph.words ?? ''));
  return holding.sort((a, b) => overlap(words, b.words ?? '').kept - overlap(words, a.words ?? '').kept)[0];
}
