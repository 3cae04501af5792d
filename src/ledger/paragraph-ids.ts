import { align, type Recorded } from './align.ts';

/**
 * The ids of a brief's paragraphs, in their order. An id is given once: a paragraph that the ledger knows keeps its own,
 * wherever it stands and however it was edited; a new one takes the id before it and a letter (`p7a`, `p7b`; between
 * those two, `p7aa`; before the first, `p0a`), or the next number if it closes the brief.
 * @param texts the paragraphs' words
 * @param recorded the paragraphs that the ledger knows of this brief, in their order, withdrawn ones too
 */
export function paragraphIds(texts: readonly string[], recorded: readonly Recorded[]): string[] {
  if (!recorded.length) return texts.map((_, index) => `p${index + 1}`);
  const known = align(texts, recorded).map((index) => (index === undefined ? undefined : recorded[index]!.id));
  const used = new Set(recorded.map(({ id }) => id));
  const lastKnown = known.findLastIndex((id) => id !== undefined);
  let before = 'p0';
  return known.map((id, index) => {
    if (id !== undefined) return (before = id);
    const minted = index > lastKnown ? `p${highest(used) + 1}` : lettered(before, used);
    used.add(minted);
    return (before = minted);
  });
}

const highest = (ids: Iterable<string>): number =>
  Math.max(0, ...[...ids].map((id) => Number(/\d+/.exec(id)?.[0] ?? 0)));

/** The first free id after another: its own next sibling if it has a letter, else a letter to it. */
function lettered(before: string, used: ReadonlySet<string>): string {
  const [, stem = before, letter] = /^(p\d+[a-z]*)([a-z])$/.exec(before) ?? [];
  const sibling = letter && letter < 'z' ? stem + String.fromCharCode(letter.charCodeAt(0) + 1) : undefined;
  if (sibling && !used.has(sibling)) return sibling;
  return suffixes()
    .map((suffix) => before + suffix)
    .find((id) => !used.has(id))!;
}

/** a, b … z, za, zb … zz, zza … */
function* suffixes(prefix = ''): Generator<string> {
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') yield prefix + letter;
  yield* suffixes(`${prefix}z`);
}
