import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, BlockKind, Original } from '../../src/import/block.ts';
import { readOriginal } from '../../src/import/read.ts';

/** Reads a file of tests/import/fixtures as the command does. */
export const readFixture = (name: string): Promise<Original> =>
  readOriginal(new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name))), name);

/** Reads a text as the command reads a file that holds it. */
export const readString = (text: string, name = 'article.txt'): Promise<Original> =>
  readOriginal(new TextEncoder().encode(text), name);

/** The texts of all blocks but headings. */
export const paragraphs = ({ kept }: { kept: readonly Block[] }): string[] =>
  kept.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);

/** The texts of the blocks of one kind. */
export const ofKind = ({ kept }: Original, kind: BlockKind): string[] =>
  kept.filter((block) => block.kind === kind).map(({ text }) => text);

const tables = new Map<string, Map<string, number[]>>();

/** A text in one of the encodings that the platform can only read. */
export function encoded(text: string, label: string): Uint8Array {
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${label} has no ${letter}`);
      return bytes;
    }),
  );
}

function tableOf(label: string): Map<string, number[]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number[]>();
  const add = (...bytes: number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (letter.length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, bytes);
  };
  for (let first = 0; first < 256; first++) add(first);
  if (/gb|big5/.test(label))
    for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) add(first, second);
  return table;
}

/** Breaks a text into lines no longer than a width, as editors do. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += (line.trim() === '' ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

/** Five paragraphs about nothing, each of its own length. */
export const sentences = [
  'The two harbours of the bay were dug in the same year and by the same men, who were paid by the foot and drank ' +
    'by the yard.',
  'Nobody remembers why the northern quay was built of slate. The southern one is granite, which the pilots prefer, ' +
    'since it does not splinter when a hawser runs out.',
  'A treaty of 1998 gave both towns one purse. It did not give them one key.',
  'Whoever reads the ledgers of those years finds that every toll was entered twice, once by each clerk, and that ' +
    'the two columns never agree by more than the price of a lamp. The auditors called this a miracle of bookkeeping;' +
    ' the clerks called it a holiday.',
  'What will become of the breakwater is for the sea to say.',
];
