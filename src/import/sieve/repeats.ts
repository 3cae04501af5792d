import { letters, size } from '../words.ts';
import type { Block, Dropped } from '../block.ts';

/**
 * Drops what stands twice: an opening that comes again whole further down, as teasers do; then every later copy;
 * then short quotations of words that stand elsewhere in the text, as pull quotes do.
 */
export function withoutRepeats(blocks: readonly Block[]): { kept: Block[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const fingerprints = blocks.map(({ text }) => letters(text));
  const teaser = teaserLength(blocks, fingerprints);
  const gone = new Map<number, string>();
  for (let index = 0; index < teaser; index++) gone.set(index, 'an opening that comes again in the text');
  markCopies(blocks, fingerprints, gone);
  markExcerpts(blocks, fingerprints, gone);
  const kept = blocks.filter((block, index) => {
    const why = gone.get(index);
    if (why) dropped.push({ text: block.text, why });
    return !why;
  });
  return { kept, dropped };
}

/** How many blocks from the first on all come again later, in whatever order. */
function teaserLength(blocks: readonly Block[], fingerprints: readonly string[]): number {
  const last = new Map(fingerprints.map((fingerprint, index) => [fingerprint, index]));
  let length = 0;
  while (length < blocks.length && last.get(fingerprints[length]!)! > length) length++;
  // A run that reaches into its own copy would drop both.
  const outside = (index: number): boolean => last.get(fingerprints[index]!)! >= length;
  while (length > 0 && !Array.from({ length }, (_, index) => index).every(outside)) length--;
  return blocks.slice(0, length).some(({ text }) => size(text) >= shortest) ? length : 0;
}

const shortest = 8;

function markCopies(blocks: readonly Block[], fingerprints: readonly string[], gone: Map<number, string>): void {
  const seen = new Set<string>();
  blocks.forEach(({ text }, index) => {
    const fingerprint = fingerprints[index]!;
    if (gone.has(index) || size(text) < shortest) return;
    if (seen.has(fingerprint)) gone.set(index, 'it stands in the text already');
    seen.add(fingerprint);
  });
}

const longestExcerpt = 60;
/** Every block is compared with every other; what is longer is a book and has no pull quotes. */
const mostBlocks = 2000;

/** A block of a few sentences all of which another block holds word for word, its first word aside. */
function markExcerpts(blocks: readonly Block[], fingerprints: readonly string[], gone: Map<number, string>): void {
  if (blocks.length > mostBlocks) return;
  const bodies = fingerprints.filter((_, index) => !gone.has(index)).map((fingerprint) => ` ${fingerprint} `);
  blocks.forEach(({ text, kind }, index) => {
    if (gone.has(index) || kind === 'heading' || size(text) < shortest || size(text) > longestExcerpt) return;
    const words = fingerprints[index]!;
    const rest = words.replace(/^\S+ /, '');
    const holds = (body: string): boolean =>
      body.length > words.length + 4 && (body.includes(` ${words} `) || body.includes(` ${rest} `));
    if (bodies.some(holds)) gone.set(index, 'its words stand in another paragraph');
  });
}
