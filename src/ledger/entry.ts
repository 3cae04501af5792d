import { holdsWords, oneLine, sameWords } from '../common/fold.ts';
import { entrySchema, formerOf, type Entry } from '../read/ledger.ts';
import type { Target } from './targets.ts';

export type { Entry, FormerWords } from '../read/ledger.ts';

/** The ledger by address, in its order. */
export type Ledger = ReadonlyMap<string, Entry>;

export const isLive = ({ status }: Entry): boolean => status === undefined;

/** Kinds of which the words are kept when they change. */
const keepsWords: ReadonlySet<Entry['kind']> = new Set(['passage', 'claim']);

/** So many words of a paragraph are written down: it is told by how it begins. */
const openingLength = 12;

/** The words that a paragraph begins with. */
export const openingOf = (text: string): string => oneLine(text).split(' ').slice(0, openingLength).join(' ');

/** The beginning of a text, for a title. */
export function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length < openingLength ? text : `${words.slice(0, openingLength).join(' ')} …`;
}

/** Whether the words that are written down of an entry stand in a text of its kind. */
export const standsIn = ({ kind, words = '' }: Entry, text: string): boolean =>
  kind === 'paragraph' ? holdsWords(text, words) : sameWords(words, text);

/** An entry, new or known, for what the content offers at its address. */
export function brought(entry: Entry | undefined, { address, kind, text }: Target): Entry {
  if (text === undefined || (entry?.kind === 'paragraph' && standsIn(entry, text)))
    return { ...entry, address, kind, status: undefined, to: undefined };
  const words = kind === 'paragraph' ? openingOf(text) : oneLine(text);
  const isSame = entry?.words !== undefined && standsIn(entry, text);
  const before = entry && !isSame && keepsWords.has(kind) ? formerOf(entry) : [];
  const was = [
    ...(entry?.was ?? []),
    ...before.filter(({ words }) => !entry?.was?.some((one) => sameWords(one.words, words))),
  ];
  return { address, kind, words, day: isSame ? entry.day : undefined, ...(was.length && { was }) };
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
 */
export function formatLedger(entries: readonly Entry[], day: string): string {
  const lines = [
    { addresses: entries.length },
    ...entries.map((entry) => inFieldOrder({ ...entry, day: entry.day ?? day })),
  ];
  return `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;
}
