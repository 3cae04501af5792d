import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import './font-config.ts';
import { colours, height, width } from './picture.ts';

type Colour = readonly [red: number, green: number, blue: number];

const rgb = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
const { paper, ink, muted, grey, accent, rule } = colours;

/** The edges of letters: so many steps from the paper to each colour that they are drawn in. */
const edges: [colour: string, steps: number][] = [
  [ink, 3],
  [accent, 3],
  [muted, 2],
  [grey, 2],
  [rule, 1],
];

/** The few colours that all pictures are painted in, which need not be chosen anew for each. */
const palette: readonly Colour[] = [
  rgb(paper),
  ...edges.flatMap(([colour, steps]) =>
    Array.from({ length: steps }, (_, step) => mixed(rgb(paper), rgb(colour), (step + 1) / steps)),
  ),
];

function mixed(from: Colour, to: Colour, share: number): Colour {
  return from.map((value, at) => Math.round(value + (to[at]! - value) * share)) as unknown as Colour;
}

const known = new Map<number, number>();

/** The nearest colour of the palette, by its number, to that of a pixel: four bytes, red first, the last of them opacity. */
function nearest(pixel: number): number {
  const before = known.get(pixel);
  if (before !== undefined) return before;
  const colour = new Uint8Array(Uint32Array.of(pixel).buffer);
  const distances = palette.map((other) => other.reduce((sum, part, at) => sum + (part - colour[at]!) ** 2, 0));
  const number = distances.indexOf(Math.min(...distances));
  known.set(pixel, number);
  return number;
}

/** Paints an SVG of a picture's size: a PNG with a palette. */
export async function paint(svg: string): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, each the number of a colour.
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines(new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The lines of a picture as PNG has them: a byte that says "unfiltered", then two pixels a byte. */
function lines(pixels: Uint32Array): Buffer {
  const line = width / 2 + 1;
  const packed = Buffer.alloc(line * height);
  let [last, number] = [pixels[0]!, nearest(pixels[0]!)];
  const numberAt = (at: number): number => {
    // Most pixels are as the one before.
    if (pixels[at] !== last) [last, number] = [pixels[at]!, nearest(pixels[at]!)];
    return number;
  };
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 1; x < line; x++, at += 2) packed[y * line + x] = (numberAt(at) << 4) | numberAt(at + 1);
  return packed;
}

/** A part of a PNG, https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
