import { z } from 'zod';
import type { At } from '../problems/problems.ts';
import { addressKinds } from './address.ts';

const words = z.string().min(1);
const address = z.string().regex(/^\/(?:[^#\s]*\/)?(?:#[^#\s]+)?$/, 'not an address such as "/articles/a-slug/#p7"');

/** One line of content/addresses.json: an address that was published once, and what it promised. */
export const entrySchema = z
  .strictObject({
    /** Path and fragment, without the base path that the site is published at. */
    address,
    kind: z.enum(addressKinds),
    /** The words that the address was given out with: what stands there is held against them. */
    words: words.optional(),
    /** The same words as they stand now, where small edits have changed them since. */
    now: words.optional(),
    /** What it was given out with before an author declared it reworded, the oldest first; the page shows them. */
    was: z.array(words).optional(),
    /** The claim that a passage is on. */
    claim: z.string().optional(),
    /** `moved`: the same words are now at `to`. `withdrawn`: they are no more, `to` is where to look instead. Else it is live. */
    status: z.enum(['moved', 'withdrawn']).optional(),
    to: address.optional(),
  })
  .refine(({ status, to }) => (status === 'moved' ? to !== undefined : status === 'withdrawn' || to === undefined), {
    message: '"to" belongs to what was moved or withdrawn',
  });
export type Entry = z.infer<typeof entrySchema>;

/** The fields of an entry in the order of the schema, so that the same entry is always the same text. */
export function inFieldOrder(entry: Entry): Entry {
  return Object.fromEntries(Object.keys(entrySchema.shape).flatMap((key) => (key in entry ? [[key, entry[key as keyof Entry]]] : []))) as Entry;
}

/** The ledger: pages by path, and on each page its addresses in reading order, withdrawn ones where they stood. */
export const ledgerSchema = z.array(entrySchema).superRefine((entries, context) => {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    if (seen.has(entry.address)) context.addIssue({ code: 'custom', path: [index, 'address'], message: `${entry.address} stands here twice` });
    seen.add(entry.address);
  });
});

/** The ledger as it was read. */
export interface Ledger {
  entries: readonly Entry[];
  /** The line of an address in the file. */
  at: (address: string) => At;
}

export const isLive = ({ status }: Entry): boolean => status === undefined;

/** The words that stand at a live address, or that last stood at one that is no more. */
export const currentWords = ({ now, words }: Entry): string => now ?? words ?? '';
