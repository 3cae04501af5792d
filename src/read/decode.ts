import type { Problems } from '../problems/problems.ts';
import { atOffset, type Manuscript } from './manuscript.ts';

/**
 * Reads the bytes of a file as UTF-8, strictly: what is not, would be replaced by signs that nobody wrote.
 * @returns undefined, and a problem at the first wrong byte, if it is something else
 */
export function decode(bytes: Uint8Array, file: string, problems: Problems): string | undefined {
  if (isUtf16(bytes)) {
    problems.add('EncodingUnknown', { file, line: 1, column: 1 }, { encoding: 'UTF-16' });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = wholePart(bytes);
    problems.add('EncodingUnknown', atOffset({ file, text: normal(text) }, text.length), { encoding: undefined });
    return undefined;
  }
}

/** Whether it begins with the mark of UTF-16, or every other byte is empty. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);

/** What can be read of bytes before the first that cannot. */
function wholePart(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length];
  const read = (length: number): string =>
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    try {
      read(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return read(good);
}

/** A text without a byte order mark and with one kind of line end: those of Windows and of old Macs are as good. */
export const normal = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** Whether a merge of two versions left its marks in a text; a problem says where. */
export function hasConflict(manuscript: Manuscript, problems: Problems): boolean {
  const mark = /^(?:<{7}|>{7})(?=[ \n]|$)/m.exec(manuscript.text);
  if (mark) problems.add('MergeUnfinished', atOffset(manuscript, mark.index), {});
  return mark !== null;
}
