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

/** For each colour, by the first five bits of its parts, the nearest one of the palette. */
const nearest = Uint8Array.from({ length: 1 << 15 }, (_, index) => {
  const colour = [index >> 10, (index >> 5) & 31, index & 31].map((part) => part * 8 + 4);
  const distances = palette.map((other) => other.reduce((sum, part, at) => sum + (part - colour[at]!) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
});

/** Paints an SVG of a picture's size: a PNG with a palette. */
export async function paint(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, each the number of a colour.
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines(data, info.channels))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The lines of a picture as PNG has them: a byte that says "unfiltered", then two pixels a byte. */
function lines(pixels: Buffer, channels: number): Buffer {
  const line = width / 2 + 1;
  const packed = Buffer.alloc(line * height);
  const number = (at: number): number =>
    nearest[((pixels[at]! >> 3) << 10) | ((pixels[at + 1]! >> 3) << 5) | (pixels[at + 2]! >> 3)]!;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 1; x < line; x++, at += 2 * channels) packed[y * line + x] = (number(at) << 4) | number(at + channels);
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
