import type { Root } from 'mdast';
import { keptAs } from '../kept/kept-as.ts';
import { digestOf, type Kept } from '../kept/kept.ts';
import { normal } from './decode.ts';
import type { Found } from './folder.ts';
import { giveParsed, parseMarkdown } from './markdown.ts';

let isDone = false;

/**
 * Parses the briefs and claims of a content folder before they are read, unless an earlier run has kept what they parse to.
 * Once in a process, which remembers what it has read.
 * @param found by their paths inside the folder
 * @param open what earlier runs have kept, trees by the digest of their texts
 */
export async function parseAhead(
  found: ReadonlyMap<string, Found>,
  open = (): Kept<Root> => keptAs('parses'),
): Promise<void> {
  if (isDone) return;
  isDone = true;
  const kept = open();
  const parse = async (text: string): Promise<void> =>
    giveParsed(text, await kept.get(digestOf(text), () => parseMarkdown(text)));
  await Promise.all([...found].flatMap(([path, file]) => (isMarkdown(path, file) ? parse(textIn(file)) : [])));
  await kept.save();
}

const isMarkdown = (path: string, file: Found): file is Uint8Array =>
  file instanceof Uint8Array && /^(?:articles|claims)\/.+\.md$/.test(path);

/** Where a file is not fit to be read, nobody asks for what this says. */
const textIn = (file: Uint8Array): string => normal(new TextDecoder().decode(file));
