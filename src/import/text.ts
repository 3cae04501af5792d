import { noFacts, type Block, type Facts, type Reading } from './block.ts';
import { dateIn } from './dates.ts';
import { textBlocks } from './lines/text.ts';
import { reasons } from './phrases/reasons.ts';
import { tidy } from './words.ts';

const header =
  /^\s*(from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff|от|кому|тема|дата|отправлено)\s*:\s*(.*)$/i;
const divider = /^[-_=\s]*(?:(?:original|forwarded|begin forwarded) message|пересылаемое сообщение)[-_=\s:]*$/i;
const prefix = /^(?:(?:re|fwd?|aw|wg|отв|пер)\s*:\s*)+/i;

/** Reads plain text, which may be a mail that was copied with its head, its quotation marks and its signature. */
export function readText(text: string): Reading {
  const lines = unquoted(text.replace(/\r\n?/g, '\n').split('\n'));
  const head = endOfHead(lines);
  const signature = startOfSignature(lines);
  const blocks = [
    ...mailBlocks(lines.slice(0, head)),
    ...textBlocks(lines.slice(head, signature).join('\n')),
    ...mailBlocks(lines.slice(signature)),
  ];
  return { facts: factsOfHead(lines.slice(0, head)), blocks };
}

const mailBlocks = (lines: readonly string[]): Block[] =>
  textBlocks(lines.join('\n')).map((block) => ({ ...block, why: reasons.mail }));

/** What a mail's subject is about, without the marks of answers and of passing on. */
export const withoutPrefix = (subject: string): string | undefined => tidy(subject.replace(prefix, '')) || undefined;

function factsOfHead(lines: readonly string[]): Facts {
  const field = (names: RegExp): string =>
    lines.map((line) => header.exec(line)).findLast((match) => match && names.test(match[1]!))?.[2] ?? '';
  const title = withoutPrefix(field(/^(?:subject|betreff|тема)$/i));
  return { ...noFacts, title, date: dateIn(field(/^(?:date|sent|дата|gesendet|отправлено)$/i)) };
}

/**
 * The first line behind the head of a mail, and behind what was written above it when it was passed on; 0 without
 * one. A head is three fields in a row, or the line that announces the mail.
 */
function endOfHead(lines: readonly string[]): number {
  const isHead = (line: string): boolean => header.test(line) || divider.test(line);
  const fields = (from: number): number => lines.slice(from, from + 4).filter(isHead).length;
  const half = lines.length / 2;
  const start = lines.findLastIndex(
    (line, index) => index < half && (divider.test(line) || (isHead(line) && fields(index) >= 3)),
  );
  if (start < 0) return 0;
  const end = lines.findIndex((line, index) => index > start && line.trim() !== '' && !isHead(line));
  return end < 0 ? lines.length : end;
}

/** A text most of whose lines are quoted loses the marks; a single `>` is the author's. */
function unquoted(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim());
  const quoted = filled.filter((line) => /^>/.test(line)).length;
  if (quoted < 3 || quoted < filled.length / 2) return [...lines];
  return lines.map((line) => line.replace(/^(?:> ?)+/, ''));
}

/** Where the line `-- ` stands near the end of a mail. */
function startOfSignature(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => line === '-- ' || line === '--');
  return at > lines.length / 2 && lines.length - at <= 15 ? at : lines.length;
}
