import { analyse } from 'chardet';

/**
 * Turns the bytes of a text or a page into text: by its byte order mark, else as UTF-8 where they are that, else by the
 * encoding that the page declares, else by the one that the bytes look most like.
 */
export function decode(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return as(marked, bytes);
  const wide = utf16WithoutMark(bytes);
  if (wide) return as(wide, bytes);
  return strictly('utf-8', bytes) ?? declaredText(bytes) ?? as(likeliest(bytes), bytes);
}

const as = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** The text, or nothing where the bytes are not in the encoding or the encoding is unknown. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /[\u0080-\u009f]{2}/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Blanks and line ends betray UTF-16 in any script: their zero byte stands before them or behind. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const zeros: [even: number, odd: number] = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (Math.max(even, odd) < length / 32) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i;

/** A declared encoding is believed where the bytes can be read in it. */
function declaredText(bytes: Uint8Array): string | undefined {
  const start = as('latin1', bytes.subarray(0, 16_384));
  const [, inPage, inXml] = declaration.exec(start) ?? [];
  const declared = inPage ?? inXml;
  if (!declared || /^utf-?8$/i.test(declared)) return undefined;
  return strictly(/^(?:gb2312|gbk)$/i.test(declared) ? 'gb18030' : declared, bytes);
}

/** Encodings that pages and texts come in; the detector also guesses at ones that nobody writes. */
const known = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
  ['KOI8-R', 'koi8-r'],
  ['windows-1251', 'windows-1251'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['ISO-8859-2', 'windows-1250'],
  ['windows-1250', 'windows-1250'],
  ['ISO-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
]);

const enough = 65_536;

function likeliest(bytes: Uint8Array): string {
  const sample = withoutMarkup(bytes.subarray(0, enough));
  for (const { name, confidence } of analyse(sample)) {
    const encoding = known.get(name);
    if (encoding && confidence >= 10) return encoding;
  }
  return 'windows-1252';
}

/** Tags and scripts are ASCII in every encoding and would outvote the words. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
  const start = as('latin1', bytes.subarray(0, 512));
  if (!/<(?:!doctype|html|head|body|div|p|table)\b/i.test(start)) return bytes;
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/gi, ' ');
  return Buffer.from(text, 'latin1');
}
