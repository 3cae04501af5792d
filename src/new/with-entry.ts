import { isSeq, parseDocument, type Node } from 'yaml';
import { refused } from '../problems/refused.ts';
import { lineBehind } from '../read/yaml-text.ts';

/**
 * Adds an entry to a list in YAML and leaves every other byte as it is: comments, blank lines and line ends included.
 * @param text the file; it may be empty
 * @param fields the entry, a field a line
 * @param index before which of the entries it comes; by default behind the last
 * @throws if the list is written in brackets and holds something
 */
export function withEntry(text: string, fields: string, index = Infinity): string {
  const list = parseDocument(text).contents;
  const items = isSeq(list) ? (list.items as Node[]) : [];
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const entry = `- ${fields.replaceAll('\n', '\n  ')}\n`.replaceAll('\n', eol);
  if (!isSeq(list) || !items.length) return inEmpty(text, entry, isSeq(list) ? list : undefined, eol);
  if (list.flow)
    throw refused(
      'The list is written in brackets.',
      'Write each of its entries on lines of its own, behind a hyphen, then try again.',
    );
  const gap = isSpaced(text, items) ? eol : '';
  const place = placeOf(text, items, index);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  if (index === 0) return before + entry + gap + after;
  return before + (before.endsWith('\n') ? '' : eol) + gap + entry + after;
}

/** Puts the first entry in the place of a pair of brackets, or behind whatever comments there are. */
function inEmpty(text: string, entry: string, brackets: Node | undefined, eol: string): string {
  const [from, to] = brackets?.range ?? [text.length, text.length];
  const before = text.slice(0, from);
  return before + (before === '' || before.endsWith('\n') ? '' : eol) + entry + text.slice(to).replace(/^\r?\n/, '');
}

/** Where an entry is put in: at the beginning of the first line, or behind the last line of the entry before. */
function placeOf(text: string, items: readonly Node[], index: number): number {
  if (index === 0) return text.lastIndexOf('\n', items[0]!.range![0]) + 1;
  return lineBehind(text, items[Math.min(index, items.length) - 1]!);
}

/** Whether a blank line comes behind the last entry but one. */
function isSpaced(text: string, items: readonly Node[]): boolean {
  const before = items.at(-2);
  return before !== undefined && /^\r?\n/.test(text.slice(lineBehind(text, before)));
}
