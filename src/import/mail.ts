import PostalMime, { type Email } from 'postal-mime';
import { completed, noFacts, type Block, type Facts, type Reading } from './block.ts';
import { dateIn } from './dates.ts';
import { decode } from './decode.ts';
import { readPage } from './html/page.ts';
import { refused } from '../problems/refused.ts';
import { reasons } from './phrases/reasons.ts';
import { readText, withoutPrefix } from './text.ts';

const mailHeader =
  /^(?:mime-version|received|message-id|return-path|delivered-to|content-type|snapshot-content-location)\s*:/im;

/** Whether bytes are a mail or a page saved as one (MHTML): a head of fields that only mails have. */
export function isMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const [head = ''] = start.split(/\r?\n\r?\n/);
  return /^[\w-]+: ?\S/.test(start.trimStart()) && mailHeader.test(head) && !/^\s*</.test(start);
}

/**
 * Reads the article in a mail, or in a page that was saved whole as MHTML.
 * @throws an error with a hint if the mail is broken or holds no text
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const email = await PostalMime.parse(bytes).catch(() => {
    throw refused('The file begins like a mail but is broken.', 'Save it again.');
  });
  const page = mainPage(email);
  if (page) {
    const reading = await readPage(page);
    return { blocks: markedHead(reading.blocks), facts: completed(reading.facts, factsOf(email)) };
  }
  if (!email.text?.trim()) throw refused('The mail holds no text.', 'Save the article that it brought.');
  const reading = readText(email.text);
  return { ...reading, facts: completed(factsOf(email), reading.facts) };
}

/** What was written above a mail that was passed on, and its head, in front of the text. */
function markedHead(blocks: readonly Block[]): Block[] {
  const field = /^(?:from|sent|date|to|subject|от|дата|кому|тема)\s*:/i;
  const last = blocks.findLastIndex(({ text }, index) => index < blocks.length / 2 && field.test(text));
  const fields = blocks.slice(Math.max(0, last - 4), last + 1).filter(({ text }) => field.test(text)).length;
  if (fields < 3) return [...blocks];
  return blocks.map((block, index) => (index <= last ? { ...block, why: block.why ?? reasons.mail } : block));
}

/** A saved page's frames are pages as well: the first is the one that was saved. */
function mainPage({ html, attachments, headers }: Email): string | undefined {
  const isSavedPage = headers.some(({ key, value }) => key === 'content-type' && /multipart\/related/i.test(value));
  if (html && isSavedPage) return html.split(/(?<=<\/html>)\s*(?:<br\s*\/?>\s*)*(?=<(?:!doctype|html))/i)[0];
  if (html) return html;
  const attached = attachments.find(({ mimeType }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(mimeType));
  return attached && typeof attached.content !== 'string' ? decode(new Uint8Array(attached.content)) : undefined;
}

/** What the head of a mail says; that of a saved page names the day it was saved, which is not the article's. */
function factsOf({ subject, date, headers }: Email): Facts {
  const isSaved = headers.some(
    ({ key, value }) => key === 'snapshot-content-location' || (key === 'from' && /saved by/i.test(value)),
  );
  return isSaved ? noFacts : { ...noFacts, title: withoutPrefix(subject ?? ''), date: dateIn(date ?? '') };
}
