import mammoth from 'mammoth';
import { parseHTML } from 'linkedom';
import { blocksOf } from './html/blocks.ts';
import { noFacts, type Reading } from './block.ts';
import { refused } from '../problems/refused.ts';

const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/**
 * Reads a Word document. Notes are left out, and so are the marks that lead to them.
 * @throws an error with a hint if the document cannot be opened
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: styles }).catch(() => {
    throw refused('The Word document is broken or locked by a password.', 'Save it again without one.');
  });
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
  for (const note of document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"], img')) note.remove();
  const title = document.querySelector('h1.title')?.textContent?.trim();
  return { facts: { ...noFacts, title: title || undefined }, blocks: blocksOf(document.body) };
}
