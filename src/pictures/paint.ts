import { crc32, deflateSync } from 'node:zlib';
import { around, drawCell } from './cells.ts';
import { set } from './lettering.ts';
import { covered, palette } from './palette.ts';
import { height, margin, width, type Cell, type Lettering, type Picture } from './picture.ts';

/** Paints a picture: a PNG with a palette. */
export async function paint(picture: Picture): Promise<Buffer> {
  // Of each pixel the number of its colour.
  const pixels = new Uint8Array(width * height);
  for (const part of picture) {
    if ('words' in part) letter(pixels, part);
    else if ('symbol' in part) await place(pixels, part);
    else for (const row of [0, 1]) pixels.fill(covered.rule[255]!, ...across(part.rule + row));
  }
  return png(pixels);
}

const across = (row: number): [from: number, to: number] => [row * width + margin, (row + 1) * width - margin];

function letter(pixels: Uint8Array, lettering: Lettering): void {
  const colour = covered[lettering.colour];
  for (const [mask, left, top] of set(lettering)) {
    let at = 0;
    for (let y = top + mask.top; at < mask.covered.length; y++)
      for (let x = left + mask.left; x < left + mask.left + mask.width; x++, at++) {
        const number = colour[mask.covered[at]!]!;
        // Glyphs may lie over one another, in one colour; words that are too long end with the picture.
        if (number && x < width && y < height && number > pixels[y * width + x]!) pixels[y * width + x] = number;
      }
  }
}

async function place(pixels: Uint8Array, cell: Cell): Promise<void> {
  const side = cell.size + 2 * around;
  const drawn = await drawCell(cell);
  for (let row = 0; row < side; row++)
    pixels.set(drawn.subarray(row * side, (row + 1) * side), (cell.top - around + row) * width + cell.left - around);
}

function png(pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, each the number of a colour.
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines(pixels), { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The lines of a picture as PNG has them: a byte that says "unfiltered", then two pixels a byte. */
function lines(pixels: Uint8Array): Uint8Array {
  const packed = new Uint8Array((width / 2 + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (const end = from + width; from < end; from += 2) packed[to++] = (pixels[from]! << 4) | pixels[from + 1]!;
  }
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
