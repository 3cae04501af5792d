import { escapeHtml } from '../common/escape.ts';
import { apparatus, text, type Face } from '../fonts/faces.ts';
import { widthOf } from './measure.ts';

const faces = {
  serif: { face: text, family: "'Source Serif 4'", features: "'onum','pnum'" },
  sans: { face: apparatus, family: "'Source Sans 3'", features: "'lnum'" },
} as const satisfies Record<string, { face: Face; family: string; features: string }>;

/** Words to be set. */
export interface Lettering {
  words: string;
  face: keyof typeof faces;
  /** In pixels. */
  size: number;
  colour: string;
  left: number;
  top: number;
  /** Lines are broken at this many pixels; undefined for one line. */
  wrap?: number;
}

/** From one line to the next, from the top to the first line, and from the last line down, in em. */
const pitch = 1.22;
const ascent = 0.74;
const descent = 0.24;

const step = 4;

/** Sets words: SVG. */
export const letter = (lettering: Lettering): string => drawn(lettering, linesOf(lettering));

/** Sets words in the largest size, from one down to another, at which they take no more room than there is: SVG. */
export function letterToFit(
  lettering: Omit<Lettering, 'size'>,
  [from, to]: readonly [number, number],
  room: { width: number; height: number },
): string {
  // The smallest is taken whether it fits or not.
  for (let size = from; ; size = Math.max(to, size - step)) {
    const sized = { ...lettering, size };
    if (size === to || fits(sized, room)) return letter(sized);
  }
}

/** Whether words take no more room than there is. */
export function fits(lettering: Omit<Lettering, 'colour'>, room: { width: number; height: number }): boolean {
  const { size, face } = lettering;
  const lines = linesOf(lettering);
  const height = (ascent + (lines.length - 1) * pitch + descent) * size;
  return height <= room.height && lines.every((line) => widthOf(line, faces[face].face) * size <= room.width);
}

/** Broken between words, as many in each line as it holds, and where the words say so themselves. */
function linesOf({ words, face: name, size, wrap = Infinity }: Omit<Lettering, 'colour'>): string[] {
  const { face } = faces[name];
  return words.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/[ \t]+/)) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && widthOf(longer, face) * size <= wrap) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}

function drawn({ face, size, colour, left, top }: Lettering, lines: readonly string[]): string {
  const { family, features } = faces[face];
  const set = lines.map((line, index) => {
    const baseline = Math.round(top + (ascent + index * pitch) * size);
    return `<text x="${Math.round(left)}" y="${baseline}">${escapeHtml(line)}</text>`;
  });
  return `<g font-family="${family}" font-size="${size}" fill="${colour}" style="font-feature-settings:${features}">${set.join('')}</g>`;
}
