import { z } from 'zod';
import { addressKinds, fragmentOf } from '../address.ts';
import { sameWords } from '../common/fold.ts';
import type { Problems } from '../problems/problems.ts';
import { paragraphId } from './locator.ts';
import { misfit } from './misfit.ts';

const words = z.string().min(1);
const address = z
  .string()
  .regex(/^\/(?:[^#\s]*\/)?(?:#[^#\s]+)?$/, 'it is not an address such as "/articles/a-slug/#p7"');
const day = z.iso.date();

/** A line of content/addresses.json: an address that was published once, and what became of it. */
export const entrySchema = z
  .strictObject({
    /** Path and fragment, without the base path that the site is published at. */
    address,
    kind: z.enum(addressKinds),
    /** What stands there, or stood there last: of a paragraph the words that it began with. */
    words: words.optional(),
    /** The day on which these words were written down here; undefined for what is not written down yet. */
    day: day.optional(),
    /** What stood there before, the oldest first. */
    was: z.array(z.strictObject({ words, day })).optional(),
    /** `moved`: it is now at `to`. `withdrawn`: it is no more, `to` is where to look instead. Else it is live. */
    status: z.enum(['moved', 'withdrawn']).optional(),
    to: address.optional(),
    /** The day on which it was written down as moved or withdrawn. */
    since: day.optional(),
  })
  .refine(({ status, to }) => (status === 'moved' ? to !== undefined : status === 'withdrawn' || to === undefined), {
    message: '"to" belongs to what was moved or withdrawn',
  })
  .refine(({ address, kind }) => kind !== 'paragraph' || paragraphId.test(fragmentOf(address)), {
    message: 'it is not the address of a paragraph',
  });
export type Entry = z.infer<typeof entrySchema>;

/** Words that stood at an address, with the day on which they were written down. */
export type FormerWords = NonNullable<Entry['was']>[number];

/** The ledger as it was read. */
export interface LedgerFile {
  /** Each address once: pages by path, each page as it is read, what is no more behind what it followed. */
  entries: readonly Entry[];
  /** How many addresses it says that it holds; undefined if it does not say. */
  count: number | undefined;
  /** The id of the dossier whose addresses these are; undefined if it does not say. */
  dossier: string | undefined;
  file: string;
}

const lineSchema = z.union([
  z.strictObject({ dossier: z.string().optional(), addresses: z.int().nonnegative() }),
  entrySchema,
]);

/**
 * Reads content/addresses.json: one line an address, in any order, and a line with their number and the id of the dossier.
 * Where two branches met it has the lines of both: an address that stands there twice is made one.
 * @returns undefined if it had problems, each at its line
 */
export function readLedger(text: string, file: string, problems: Problems): LedgerFile | undefined {
  const entries = new Map<string, Entry>();
  const counts: number[] = [];
  let dossier: string | undefined;
  const before = problems.list.length;
  let isTorn = false;
  text.split('\n').forEach((raw, index) => {
    const at = { file, line: index + 1, column: 1 };
    const line = raw.trim().replace(/,$/, '');
    if (!line || line === '[' || line === ']') return;
    if (/^(?:<{7}|\|{7}|={7}|>{7})/.test(line)) {
      if (!isTorn) problems.add('LedgerTorn', at, {});
      isTorn = true;
      return;
    }
    const { data, error } = lineSchema.safeParse(parseJson(line), { error: misfit });
    if (!data) problems.add('LedgerInvalid', at, { reason: reasonOf(line, error) });
    else if ('addresses' in data) {
      counts.push(data.addresses);
      dossier = data.dossier ?? dossier;
    } else entries.set(data.address, joinEntries(entries.get(data.address), data));
  });
  if (problems.list.length > before) return undefined;
  const count = counts.length ? Math.max(...counts) : undefined;
  return { entries: [...entries.values()], count, dossier, file };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a line that is neither an address nor their number. */
function reasonOf(line: string, error: z.ZodError): string {
  if (parseJson(line) === undefined) return 'this line is no JSON object';
  const [issue] = error.issues;
  const issues = issue?.code === 'invalid_union' ? (issue.errors[1] ?? []) : error.issues;
  return issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; ');
}

/**
 * Makes one of two entries for the same address, such as two branches bring: what either says of its end holds, the words
 * that were written down last stand, and those of the other are kept as former ones.
 */
export function joinEntries(first: Entry | undefined, second: Entry): Entry {
  if (!first) return second;
  const [older, newer] = (first.day ?? '') <= (second.day ?? '') ? [first, second] : [second, first];
  const { address, kind } = newer;
  const { status, to, since } =
    [newer, older].find((entry) => entry.status === 'moved') ?? (newer.status ? newer : older);
  const standing = newer.words ?? older.words;
  const day = newer.words === undefined ? older.day : newer.day;
  const was = [...(older.was ?? []), ...(newer.was ?? []), ...formerOf(older)]
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .filter(
      ({ words }, index, all) =>
        !sameWords(words, standing ?? '') && all.findIndex((other) => sameWords(other.words, words)) === index,
    );
  return {
    address,
    kind,
    ...(standing !== undefined && { words: standing }),
    ...(day !== undefined && { day }),
    ...(was.length && { was }),
    ...(status && { status }),
    ...(to !== undefined && { to }),
    ...(since !== undefined && { since }),
  };
}

/** The words of an entry as former ones, once they are written down. */
export const formerOf = ({ words, day }: Entry): FormerWords[] =>
  words !== undefined && day !== undefined ? [{ words, day }] : [];
