import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What templates may set besides the content: printable ASCII, the marks of English typography, and the site's own signs. */
const always = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') + '–—‘’“”…·¶×±−→↩';

/** Letters that both faces are asked for; other scripts stand in a few names and are left to the system's fonts. */
const latin = /[\u0020-\u024f\u2000-\u22ff]/u;

/**
 * Every character that pages can show in one of the faces, sorted, as one string: a glyph more than is in use would be
 * weight, a glyph less a letter in another face.
 * @param folder of the content
 */
export async function charactersInUse(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(md|yaml)$/.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const characters = new Set(always);
  for (const text of texts) for (const character of text) if (latin.test(character)) characters.add(character);
  return [...characters].sort().join('');
}
