import { resolve } from 'node:path';
import sharp from 'sharp';
import { escapeHtml } from '../common/escape.ts';
import { apparatus, text } from '../fonts/faces.ts';

// The library that sets text reads this when it sets its first line.
process.env['FONTCONFIG_FILE'] = resolve('src/pictures/fonts.conf');

const faces = {
  serif: { file: text.file, family: 'Source Serif 4', features: 'onum,pnum' },
  sans: { file: apparatus.file, family: 'Source Sans 3', features: 'lnum' },
} as const;

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

/** Words that have been set: an image as large as their ink. */
export interface SetWords {
  /** Red, green, blue and opacity. */
  pixels: Buffer;
  left: number;
  top: number;
  width: number;
  height: number;
}

type Ink = Omit<SetWords, 'left' | 'top'>;

/** Single lines and signs are the same on picture after picture; what is wrapped is not. */
const labels = new Map<string, Promise<Ink>>();
const step = 4;

/** Sets words. */
export async function letter({ left, top, ...lettering }: Lettering): Promise<SetWords> {
  const key = JSON.stringify(lettering);
  const ink = labels.get(key) ?? setType(lettering);
  if (lettering.wrap === undefined || lettering.words.length === 1) labels.set(key, ink);
  return { ...(await ink), left: Math.round(left), top: Math.round(top) };
}

async function setType({ words, face, size, colour, wrap }: Omit<Lettering, 'left' | 'top'>): Promise<Ink> {
  const { file, family, features } = faces[face];
  // A single line ends in a stroke that nobody sees, so that lines of equal size are equally high whatever their letters.
  const strut = wrap === undefined ? '<span alpha="1">|</span>' : '';
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}" font_features="${features}" line_height="0.9">${escapeHtml(words)}${strut}</span>`,
      font: `${family} ${size}`,
      fontfile: file,
      dpi: 72,
      rgba: true,
      ...(wrap !== undefined && { width: wrap, wrap: 'word' as const }),
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Sets words in the largest size, from one down to another, at which they take no more room than there is. */
export async function letterToFit(
  lettering: Omit<Lettering, 'size'>,
  [from, to]: readonly [number, number],
  room: { width: number; height: number },
): Promise<SetWords> {
  // Sizes are tried by halves, since setting a line takes its time; the smallest is taken whether it fits or not.
  let best: SetWords | undefined;
  let [least, most] = [0, Math.floor((from - to) / step)];
  while (least <= most) {
    const middle = Math.ceil((least + most) / 2);
    const set = await letter({ ...lettering, size: to + middle * step });
    const fits = set.width <= room.width && set.height <= room.height;
    if (fits || middle === 0) best = set;
    if (fits) least = middle + 1;
    else most = middle - 1;
  }
  return best!;
}
