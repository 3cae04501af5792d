import type { CellSymbol } from '../show/strip.ts';

/** The size that chats and social networks ask for, in pixels, and what is left free at each side. */
export const width = 1200;
export const height = 630;
export const margin = 72;

/** The colours of the light pages. */
export const colours = {
  paper: '#fdfcf8',
  ink: '#1b1917',
  accent: '#8c1c13',
  muted: '#5a544d',
  grey: '#6f6860',
  rule: '#d5cebf',
} as const;
export type Colour = keyof typeof colours;

/** Room for words, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** Words to be set. */
export interface Lettering {
  words: string;
  /** What is set in their place if they do not fit in the smallest size. */
  otherwise?: string;
  face: 'serif' | 'sans';
  /** In pixels, from the largest down to the smallest, which is taken whether it fits or not. */
  sizes: readonly [from: number, to: number];
  colour: Colour;
  left: number;
  top: number;
  /** Undefined where words need not fit. */
  room?: Room;
  /** Whether lines are broken where the room ends. */
  wraps?: boolean;
}

/** A cell of a strip: a square of so many pixels. */
export interface Cell {
  symbol: CellSymbol;
  isMixed: boolean;
  left: number;
  top: number;
  size: number;
}

/** A rule across the picture. */
export interface Rule {
  rule: number;
}

/** All that a picture shows; none lies over another. */
export type Picture = readonly (Lettering | Cell | Rule)[];

/** A rule across the picture, so many pixels below its top. */
export const rule = (top: number): Rule => ({ rule: top });
