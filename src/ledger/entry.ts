import { entrySchema, type Entry } from '../read/ledger.ts';

export type { Entry } from '../read/ledger.ts';

export const isLive = ({ status }: Entry): boolean => status === undefined;

/** The words that stand at a live address, or that last stood at one that is no more. */
export const currentWords = ({ now, words }: Entry): string => now ?? words ?? '';

/** The fields of an entry in the order of the schema, so that the same entry is always the same text. */
export function inFieldOrder(entry: Entry): Entry {
  return Object.fromEntries(
    Object.keys(entrySchema.shape).flatMap((key) => (key in entry ? [[key, entry[key as keyof Entry]]] : [])),
  ) as Entry;
}

/** The text of content/addresses.json: JSON, one line an address, so that a change to one is a change of one line. */
export function formatLedger(entries: readonly Entry[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
