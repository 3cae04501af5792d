import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { maskOf, type Mask } from './coverage.ts';

/** A piece of a line as it is set: its glyphs, each so far from where it begins, and how wide it is, in em. */
interface Run {
  glyphs: readonly { id: number; x: number; y: number }[];
  width: number;
}

/** So many places of a pixel is a glyph drawn at. */
const places = 4;

/** Words, each with the space before it, on which it depends how near it comes. */
export const piecesOf = (line: string): string[] => line.split(/(?= )/);

/** A face that sets words; each is set once, and each glyph drawn once in a size. */
export class Typeface {
  readonly #font: Font;
  readonly #features: Feature[];
  readonly #buffer = new Buffer();
  readonly #runs = new Map<string, Run>();
  readonly #masks = new Map<string, Mask>();

  /**
   * @param file absolute path of a TrueType font
   * @param features of OpenType, besides those that every text has
   */
  constructor(file: string, features: readonly string[]) {
    this.#font = new Font(new Face(new Blob(readFileSync(file))));
    this.#features = features.map((feature) => new Feature(feature));
  }

  run(piece: string): Run {
    const before = this.#runs.get(piece);
    if (before) return before;
    this.#buffer.clearContents();
    this.#buffer.addText(piece);
    this.#buffer.guessSegmentProperties();
    shape(this.#font, this.#buffer, this.#features);
    const em = this.#font.face.upem;
    let width = 0;
    const glyphs = this.#buffer
      .getGlyphInfosAndPositions()
      .map(({ codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const x = (width + xOffset) / em;
        width += xAdvance;
        return { id, x, y: yOffset / em };
      });
    const run = { glyphs, width: width / em };
    this.#runs.set(piece, run);
    return run;
  }

  /** How wide words are, in em. */
  width(words: string): number {
    return piecesOf(words).reduce((sum, piece) => sum + this.run(piece).width, 0);
  }

  /**
   * A glyph as it is drawn.
   * @param size in pixels
   * @param x where it is set
   * @returns its mask, and the pixel that this is drawn from
   */
  glyph(id: number, size: number, x: number): [mask: Mask, x: number] {
    const place = Math.round(x * places);
    const pixel = Math.floor(place / places);
    const key = `${id} ${size} ${place - pixel * places}`;
    const before = this.#masks.get(key);
    if (before) return [before, pixel];
    const mask = maskOf(this.#font.glyphToPath(id), size / this.#font.face.upem, place / places - pixel);
    this.#masks.set(key, mask);
    return [mask, pixel];
  }
}
