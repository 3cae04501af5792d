import { apparatus, text } from '../fonts/faces.ts';
import type { Mask } from './coverage.ts';
import type { Lettering, Room } from './picture.ts';
import { piecesOf, Typeface } from './typeface.ts';

const faces = {
  serif: new Typeface(text.file, ['onum', 'pnum']),
  sans: new Typeface(apparatus.file, ['lnum']),
} as const;

/** From one line to the next, from the top to the first line, and from the last line down, in em. */
const pitch = 1.22;
const ascent = 0.74;
const descent = 0.24;

const step = 4;

/** Sets words, each in the largest size at which all take no more room than there is: glyphs, each with its place. */
export function set(lettering: Lettering): [mask: Mask, left: number, top: number][] {
  const { left, top } = lettering;
  const face = faces[lettering.face];
  const { size, lines } = fitted(lettering, face);
  return lines.flatMap((line, index) => {
    const baseline = Math.round(top + (ascent + index * pitch) * size);
    let pen = Math.round(left);
    return piecesOf(line).flatMap((piece) => {
      const { glyphs, width } = face.run(piece);
      const from = pen;
      pen += width * size;
      return glyphs.map(({ id, x, y }): [Mask, number, number] => [
        ...face.glyph(id, size, from + x * size),
        baseline - Math.round(y * size),
      ]);
    });
  });
}

/** The size that words are set in, and the lines that they then make. */
function fitted({ words, otherwise, sizes: [from, to], room, wraps }: Lettering, face: Typeface) {
  const isFit = (text: string, size: number): boolean =>
    !room || fits(linesOf(text, wraps ? room.width / size : Infinity, face), size, room, face);
  const text = otherwise !== undefined && !isFit(words, to) ? otherwise : words;
  let size = from;
  while (size > to && !isFit(text, size)) size = Math.max(to, size - step);
  return { size, lines: linesOf(text, room && wraps ? room.width / size : Infinity, face) };
}

function fits(lines: readonly string[], size: number, room: Room, face: Typeface): boolean {
  const height = (ascent + (lines.length - 1) * pitch + descent) * size;
  return height <= room.height && lines.every((line) => face.width(line) * size <= room.width);
}

/**
 * Broken between words, as many in each line as it holds, and where the words say so themselves.
 * @param room the width of a line in em
 */
function linesOf(words: string, room: number, face: Typeface): string[] {
  return words.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/[ \t]+/)) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && face.width(longer) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}
