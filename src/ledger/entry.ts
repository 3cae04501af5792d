import { holdsWords, oneLine, sameWords } from '../common/fold.ts';
import { entrySchema, formerOf, type Entry } from '../read/ledger.ts';
import type { Target } from './targets.ts';

export type { Entry, FormerWords } from '../read/ledger.ts';

/** The ledger by address, in its order. */
export type Ledger = ReadonlyMap<string, Entry>;

export const isLive = ({ status }: Entry): boolean => status === undefined;

/** Kinds of which former words are kept. */
const keepsWords: ReadonlySet<Entry['kind']> = new Set(['paragraph', 'passage', 'claim']);

/** So many words of a paragraph are written down: it is told by how it begins. */
const openingLength = 12;

/** The words that a paragraph begins with. */
export const openingOf = (text: string): string => oneLine(text).split(' ').slice(0, openingLength).join(' ');

/** The beginning of a text, for a title. */
export function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length < openingLength ? text : `${words.slice(0, openingLength).join(' ')} …`;
}

/** Whether words that are written down stand in a text: all of it, or in a paragraph. */
export const standsIn = (kind: Entry['kind'] | undefined, words: string, text: string): boolean =>
  kind === 'paragraph' ? holdsWords(text, words) : sameWords(words, text);

/**
 * An entry, new or known, for what the content offers at its address. Words that are no longer there become former ones: of
 * a passage or claim always, of a paragraph where two branches gave its address to different words.
 */
export function brought(entry: Entry | undefined, { address, kind, text }: Target): Entry {
  if (text === undefined) return { address, kind, day: entry?.day };
  const { was = [] } = entry ?? {};
  const known = [...was, ...(entry ? formerOf(entry) : [])];
  const same = known.findLast(({ words }) => standsIn(kind, words, text));
  const isUsual = kind === 'paragraph' && !was.some((one) => one === same);
  const former = (isUsual ? was : known).filter((one) => one !== same);
  return {
    address,
    kind,
    words: kind === 'paragraph' ? (same?.words ?? openingOf(text)) : oneLine(text),
    day: same?.day,
    ...(keepsWords.has(kind) && former.length && { was: former }),
  };
}

/** An entry whose words are erased: what stood there before, and what stood last if it is no more. */
export const forgotten = (entry: Entry): Entry => ({
  ...entry,
  was: undefined,
  ...(!isLive(entry) && { words: undefined }),
});

/** The fields of an entry in the order of the schema, so that the same entry is always the same text. */
export function inFieldOrder(entry: Entry): Entry {
  return Object.fromEntries(
    Object.keys(entrySchema.shape).flatMap((key) => {
      const value = entry[key as keyof Entry];
      return value === undefined ? [] : [[key, value]];
    }),
  ) as Entry;
}

/**
 * The text of content/addresses.json: JSON, one line an address, so that a change to one is a change of one line.
 * @param day ISO date for what is written down for the first time
 * @param dossier the id of the dossier whose addresses these are
 */
export function formatLedger(entries: readonly Entry[], day: string, dossier: string): string {
  const lines = [
    { dossier, addresses: entries.length },
    ...entries.map((entry) =>
      inFieldOrder({ ...entry, day: entry.day ?? day, since: isLive(entry) ? undefined : (entry.since ?? day) }),
    ),
  ];
  return `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;
}
