import sharp from 'sharp';
import type { SetWords } from './lettering.ts';

/** The size that chats and social networks ask for, in pixels, and what is left free at each side. */
export const width = 1200;
export const height = 630;
export const margin = 72;

/** The colours of the light pages. */
export const colours = {
  paper: '#fdfcf8',
  ink: '#1b1917',
  muted: '#504b45',
  rule: '#d5cebf',
  accent: '#8c1c13',
} as const;

const channels = 3;

/** A picture in the making. Rectangles and words are all that it takes; layers of an imaging library would take twice the time. */
export class Canvas {
  readonly #pixels = Buffer.alloc(width * height * channels);

  constructor() {
    this.fill({ left: 0, top: 0, width, height, colour: colours.paper });
  }

  /** Fills a rectangle, to the nearest pixel. */
  fill({
    left,
    top,
    width: across,
    height: down,
    colour,
  }: {
    left: number;
    top: number;
    width: number;
    height: number;
    colour: string;
  }): void {
    const [from, to] = [Math.round(left), Math.round(left + across)];
    const row = Buffer.alloc((to - from) * channels, Buffer.from(colour.slice(1), 'hex'));
    for (let y = Math.round(top); y < Math.round(top + down); y++)
      row.copy(this.#pixels, (y * width + from) * channels);
  }

  /** Lays words over what is there; what would fall outside is cut off. */
  lay({ pixels, left, top, width: across, height: down }: SetWords): void {
    for (let y = 0; y < Math.min(down, height - top); y++)
      for (let x = 0; x < Math.min(across, width - left); x++) {
        const source = (y * across + x) * 4;
        const opacity = pixels[source + 3]! / 255;
        if (!opacity) continue;
        const target = ((top + y) * width + left + x) * channels;
        for (let channel = 0; channel < channels; channel++)
          this.#pixels[target + channel] =
            pixels[source + channel]! * opacity + this.#pixels[target + channel]! * (1 - opacity);
      }
  }

  toPng(): Promise<Buffer> {
    return sharp(this.#pixels, { raw: { width, height, channels } }).png({ compressionLevel: 4 }).toBuffer();
  }
}
