import { noFacts, type Facts, type Reading } from './block.ts';
import { dateIn } from './dates.ts';
import { textBlocks } from './lines/text.ts';
import { tidy } from './words.ts';

const header =
  /^\s*(from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff|от|кому|тема|дата|отправлено)\s*:\s*(.*)$/i;
const divider = /^[-_=\s]*(?:(?:original|forwarded|begin forwarded) message|пересылаемое сообщение)[-_=\s:]*$/i;
const prefix = /^(?:(?:re|fwd?|aw|wg|отв|пер)\s*:\s*)+/i;

/** Reads plain text, which may be a mail that was copied with its head, its quotation marks and its signature. */
export function readText(text: string): Reading {
  const lines = unquoted(text.replace(/\r\n?/g, '\n').split('\n'));
  const facts: Facts = { ...noFacts };
  const body = withoutSignature(lines).filter((line, index, all) => {
    if (divider.test(line)) return false;
    const [, name = '', value = ''] = inHead(all, index) ? (header.exec(line) ?? []) : [];
    if (!name) return true;
    if (/^(?:subject|betreff|тема)$/i.test(name)) facts.title ??= tidy(value.replace(prefix, '')) || undefined;
    if (/^(?:date|sent|дата|gesendet|отправлено)$/i.test(name)) facts.date ??= dateIn(value);
    return false;
  });
  return { facts, blocks: textBlocks(body.join('\n')) };
}

/** Lines of a head stand together: at least three of them in a row. */
function inHead(lines: readonly string[], index: number): boolean {
  if (!header.test(lines[index]!)) return false;
  let [from, to] = [index, index];
  while (from > 0 && header.test(lines[from - 1]!)) from--;
  while (to < lines.length - 1 && header.test(lines[to + 1]!)) to++;
  return to - from >= 2;
}

/** A text most of whose lines are quoted loses the marks; a single `>` is the author's. */
function unquoted(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim());
  const quoted = filled.filter((line) => /^>/.test(line)).length;
  if (quoted < 3 || quoted < filled.length / 2) return [...lines];
  return lines.map((line) => line.replace(/^(?:> ?)+/, ''));
}

/** What stands behind the line `-- ` near the end of a mail. */
function withoutSignature(lines: readonly string[]): string[] {
  const at = lines.findLastIndex((line) => line === '-- ' || line === '--');
  return at > lines.length / 2 && lines.length - at <= 15 ? lines.slice(0, at) : [...lines];
}
