import { keptAs } from '../kept/kept-as.ts';
import { digestOf, type Kept } from '../kept/kept.ts';
import { giveParsed, parseMarkdown } from './markdown.ts';

let isDone = false;

/**
 * Parses texts before they are read, unless an earlier run has kept what they parse to. Once in a process, which remembers what
 * it has read.
 * @param texts Markdown that is fit to be read
 * @param open what earlier runs have kept, trees in JSON by the digest of their texts
 */
export async function parseAhead(
  texts: readonly string[],
  open = (): Kept<Uint8Array> => keptAs('parses'),
): Promise<void> {
  if (isDone) return;
  isDone = true;
  const kept = open();
  const parse = async (text: string): Promise<void> =>
    giveParsed(text, await kept.get(digestOf(text), () => Buffer.from(JSON.stringify(parseMarkdown(text)))));
  // Nobody needs to hear that nothing could be kept: there is no place for it, or a text is deeper than any that is read.
  await Promise.allSettled(texts.map(parse));
  await kept.save().catch(() => {});
}
