import { decode } from './decode.ts';
import { readDocx } from './docx.ts';
import { readPage } from './html/page.ts';
import { isMail, readMail } from './mail.ts';
import { isMarkdown, readMarkdown } from './markdown.ts';
import { readPdf } from './pdf/read.ts';
import { isSolid } from './sieve/judge.ts';
import { sieve } from './sieve/sieve.ts';
import { refuseStub } from './stub.ts';
import { sniff } from './sniff.ts';
import { readText } from './text.ts';
import { refused } from '../problems/refused.ts';
import type { Original, Reading } from './block.ts';

/**
 * Reads an article out of whatever file holds it.
 * @param bytes the whole file
 * @param name its name, by which only Markdown is told from other text
 * @returns its paragraphs, headings, quotations and lists, and what was left out and why
 * @throws an error with a hint if there is no article in it
 */
export async function readOriginal(bytes: Uint8Array, name: string): Promise<Original> {
  const reading = await readFile(bytes, name);
  refuseBook(reading.blocks.reduce((sum, block) => sum + block.text.length, 0));
  refuseStub(reading.blocks);
  const original = sieve(reading);
  if (!original.kept.some(isSolid))
    throw refused(
      'The file holds no article, not a single paragraph of running text.',
      'Save the article again, or its text.',
    );
  return original;
}

async function readFile(bytes: Uint8Array, name: string): Promise<Reading> {
  const kind = await sniff(bytes);
  if (kind === 'pdf') return readPdf(bytes);
  if (kind === 'docx') return readDocx(bytes);
  if (isMail(bytes)) return readMail(bytes);
  const text = decode(bytes);
  if (isPage(text)) return readPage(text);
  refuseBook(text.length);
  return isMarkdown(name) ? readMarkdown(text) : readText(text);
}

const longestText = 1_000_000;

function refuseBook(length: number): void {
  if (length > longestText)
    throw refused('The text is longer than any article.', 'Cut the article out of it and import that.');
}

const pageStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|div|table|article|meta|p|h1)\b/i;
const tags = /<\/(?:p|div|td|span|a|h[1-6]|body|html)>/gi;

/** Whether a text is HTML: it begins as one or is full of its tags. */
function isPage(text: string): boolean {
  const start = text.slice(0, 100_000);
  return pageStart.test(start.slice(0, 5000)) || (start.match(tags)?.length ?? 0) > 10 + start.length / 2000;
}
