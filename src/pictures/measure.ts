import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import type { Face } from '../fonts/faces.ts';

/** The advances of a face's letters, in em. */
interface Advances {
  font: Font;
  known: Map<string, number>;
}

const measured = new Map<string, Advances>();

/** How wide words are in a face, in em; kerning, which is not counted, would make them narrower. */
export function widthOf(words: string, face: Face): number {
  const advances = measured.get(face.file) ?? read(face);
  let width = 0;
  for (const character of words) width += advanceOf(character, advances);
  return width;
}

function read({ file }: Face): Advances {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds more than one face.`);
  const advances = { font, known: new Map<string, number>() };
  measured.set(file, advances);
  return advances;
}

function advanceOf(character: string, { font, known }: Advances): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const advance = font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm;
  known.set(character, advance);
  return advance;
}
