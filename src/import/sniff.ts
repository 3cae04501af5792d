import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from './refusal.ts';

/** The kinds of files that are read; text is told apart further once it is decoded. */
export type FileKind = 'pdf' | 'docx' | 'text';

const limit = 64 * 1024 * 1024;

/**
 * Tells by its bytes, never by its name, what a file is.
 * @param bytes the whole file
 * @throws Refusal if it is empty, a picture or anything else that holds no text
 */
export async function sniff(bytes: Uint8Array): Promise<FileKind> {
  if (!bytes.length) throw new Refusal('The file is empty: save the page or the text again.');
  if (bytes.length > limit) throw new Refusal('The file is larger than 64 MB: import the article alone.');
  if (nearStart(bytes, '%PDF-')) return 'pdf';
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type) return looksBinary(bytes) ? refuse('holds no text that could be read') : 'text';
  if (type.ext === 'docx' || type.ext === 'docm' || type.ext === 'dotx') return 'docx';
  if (type.ext === 'pdf') return 'pdf';
  if (/^(?:text\/|application\/xml|message\/)/.test(type.mime) || /xml|html|eml|mbox/.test(type.ext)) return 'text';
  if (type.mime.startsWith('image/')) return refuse(`is a picture (${type.ext}), whatever its name says`);
  if (type.ext === 'rtf' || type.ext === 'odt' || type.ext === 'cfb' || type.ext === 'epub')
    return refuse(`is of a kind that is not read (${type.ext}); save it as DOCX, PDF or text`);
  return refuse(`is no document (${type.ext})`);
}

function refuse(what: string): never {
  throw new Refusal(`The file ${what}: import the page or the text of the article.`);
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
