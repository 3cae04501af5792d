import sharp from 'sharp';
import { symbols } from '../show/symbols.ts';
import { nearest } from './palette.ts';
import { colours, type Cell } from './picture.ts';

const { paper, ink, grey, accent } = colours;

/** As styles/strip.css has it. */
const styles = `
  .k-a { fill: ${ink} } .k-q { fill: ${grey} } .k-d { fill: ${accent} } .dot { fill: ${grey} } .cut { fill: ${paper} }
  .k-e, .off { fill: none; stroke: ${ink}; stroke-width: 1.3 } .k-r { fill: none; stroke: ${grey}; stroke-width: 1 }
  .on { fill: none; stroke: ${paper}; stroke-width: 1.7 }`;

/** What is left free around a cell, for what juts out of it. */
export const around = 4;

const drawn = new Map<string, Promise<Uint8Array>>();

/** A cell and what is free around it: the colours of its pixels by their numbers in the palette. Each is drawn once. */
export function drawCell({ symbol, isMixed, size }: Pick<Cell, 'symbol' | 'isMixed' | 'size'>): Promise<Uint8Array> {
  const key = `${symbol} ${isMixed} ${size}`;
  const before = drawn.get(key);
  if (before) return before;
  const side = size + 2 * around;
  const cut = isMixed ? '<path class="cut" d="M8.5 -.5h6v6z"/>' : '';
  const pixels = painted(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><style>${styles}</style>` +
      `<rect width="100%" height="100%" fill="${paper}"/>` +
      `<g transform="translate(${around} ${around}) scale(${size / 14})">${symbols[symbol]}${cut}</g></svg>`,
  );
  drawn.set(key, pixels);
  return pixels;
}

async function painted(svg: string): Promise<Uint8Array> {
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  return Uint8Array.from({ length: pixels.length / 3 }, (_, at) =>
    nearest([pixels[3 * at]!, pixels[3 * at + 1]!, pixels[3 * at + 2]!]),
  );
}
