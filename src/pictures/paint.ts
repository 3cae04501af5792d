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

/** The nearest colour of the palette, by its number, to each in fifteen bits: five for red, the lowest, for green, for blue. */
const nearest = Uint8Array.from({ length: 1 << 15 }, (_, bits) => {
  const colour = [bits, bits >> 5, bits >> 10].map((part) => ((part & 31) << 3) | 4);
  const distances = palette.map((other) => other.reduce((sum, part, at) => sum + (part - colour[at]!) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
});

/** Of a pixel, four bytes with red first, the five highest bits of each colour. */
const bitsOf = (pixel: number): number => ((pixel >> 3) & 31) | ((pixel >> 6) & 0x3e0) | ((pixel >> 9) & 0x7c00);

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
    chunk('IDAT', deflateSync(lines(pixels), { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The lines of a picture as PNG has them: a byte that says "unfiltered", then two pixels a byte. */
function lines(pixels: Buffer): Buffer {
  const line = width / 2 + 1;
  const packed = Buffer.alloc(line * height);
  let above: Buffer | undefined;
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width * 4, (y + 1) * width * 4);
    // Many are as the one above.
    if (above?.equals(row)) packed.copyWithin(y * line, (y - 1) * line, y * line);
    else pack(new Uint32Array(row.buffer, row.byteOffset, width), packed, y * line + 1);
    above = row;
  }
  return packed;
}

/** Writes a row of pixels from a place on, two of them a byte. */
function pack(row: Uint32Array, packed: Buffer, from: number): void {
  for (let x = 0; x < width; x += 2)
    packed[from + x / 2] = (nearest[bitsOf(row[x]!)]! << 4) | nearest[bitsOf(row[x + 1]!)]!;
}

/** A part of a PNG, https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
