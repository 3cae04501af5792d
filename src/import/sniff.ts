import { fileTypeFromBuffer } from 'file-type';
import { refused } from '../problems/refused.ts';

/** The kinds of files that are read; text is told apart further once it is decoded. */
export type FileKind = 'pdf' | 'docx' | 'text';

const limit = 64 * 1024 * 1024;

/**
 * Tells by its bytes, never by its name, what a file is.
 * @param bytes the whole file
 * @throws an error with a hint if it is empty, a picture or anything else that holds no text
 */
export async function sniff(bytes: Uint8Array): Promise<FileKind> {
  if (!bytes.length) throw refused('The file is empty.', 'Save the page or the text again.');
  if (bytes.length > limit) throw refused('The file is larger than 64 MB.', 'Import the article alone.');
  if (nearStart(bytes, '%PDF-')) return 'pdf';
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type) return looksBinary(bytes) ? refuse('holds no text that could be read') : 'text';
  if (type.ext === 'docx' || type.ext === 'docm' || type.ext === 'dotx') return 'docx';
  if (type.ext === 'pdf') return 'pdf';
  if (/^(?:text\/|application\/xml|message\/)/.test(type.mime) || /xml|html|eml|mbox/.test(type.ext)) return 'text';
  if (type.mime.startsWith('image/')) return refuse(`is a picture (${type.ext}), whatever its name says`);
  if (type.ext === 'rtf' || type.ext === 'odt' || type.ext === 'cfb' || type.ext === 'epub')
    return refuse(`is of a kind that is not read (${type.ext})`, 'Save it as DOCX, PDF or text.');
  return refuse(`is no document (${type.ext})`);
}

function refuse(what: string, hint = 'Import the page or the text of the article.'): never {
  throw refused(`The file ${what}.`, hint);
}

const nearStart = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes(text);

/** Text holds hardly any control characters, except that every second byte of UTF-16 may be zero. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const isControl = (byte: number): boolean => byte < 32 && ![0, 9, 10, 12, 13, 27].includes(byte);
  const controls = start.filter(isControl).length;
  return controls > start.length / 50;
}
