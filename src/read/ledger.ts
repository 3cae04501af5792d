import { z } from 'zod';
import { addressKinds } from '../address.ts';
import { Problems, type At } from '../problems/problems.ts';
import { readYaml } from './yaml.ts';

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

/** The ledger: pages by path, and on each page its addresses in reading order, withdrawn ones where they stood. */
const ledgerSchema = z.array(entrySchema).superRefine((entries, context) => {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    if (seen.has(entry.address))
      context.addIssue({ code: 'custom', path: [index, 'address'], message: `${entry.address} stands here twice` });
    seen.add(entry.address);
  });
});

/** The ledger as it was read. */
export interface LedgerFile {
  entries: readonly Entry[];
  /** The line of an address in the file. */
  at: (address: string) => At;
}

/**
 * Reads content/addresses.json.
 * @returns undefined if it had problems, each at its line
 */
export function readLedger(text: string, file: string, problems: Problems): LedgerFile | undefined {
  const parsed = ledgerSchema.safeParse(parseJson(text));
  if (parsed.success) return { entries: parsed.data, at: (address) => locate(text, file, address) };
  // JSON is YAML: the slower reader knows the places of what is wrong.
  const misfits = new Problems();
  readYaml(text, file, ledgerSchema, misfits);
  for (const { at, message } of misfits.list) problems.add('LedgerInvalid', at, { reason: message });
  if (!misfits.list.length)
    problems.add('LedgerInvalid', { file, line: 1, column: 1 }, { reason: 'This is not JSON.' });
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function locate(text: string, file: string, address: string): At {
  const offset = Math.max(0, text.search(new RegExp(`"address"\\s*:\\s*${RegExp.escape(JSON.stringify(address))}`)));
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}
