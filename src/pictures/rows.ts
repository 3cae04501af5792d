import { pitch as cellPitch } from '../common/strip.ts';
import type { Article, Claim } from '../link/model.ts';
import { layCounts } from '../show/counts.ts';
import { stripOf, type CellSymbol, type StripView } from '../show/strip.ts';
import { margin, width, type Lettering, type Picture } from './picture.ts';

const pitch = 48;
/** So many pixels is a unit of a strip; a cell, 14 of them, is 24 pixels, so that its edges are sharp. */
const scale = 1.7;

/**
 * Claims in lines with their strips, as on the front page, and below them how many more there are.
 * @param top where the first line begins, in pixels
 * @param most how many there is room for
 */
export function rowsOf(claims: readonly Claim[], articles: readonly Article[], top: number, most: number): Picture {
  const drawn = claims.slice(0, most).map((claim, index) => strip(stripOf(claim, articles), top + index * pitch));
  const left = margin + Math.max(0, ...drawn.map(({ width }) => width)) + 24;
  const lettering = { face: 'sans', left } as const;
  const titles = claims.slice(0, most).map(({ title }, index): Lettering => ({
    ...lettering,
    words: title,
    sizes: [30, 22],
    colour: 'ink',
    top: top + index * pitch - 2,
    room: { width: width - margin - left, height: pitch },
  }));
  const more = claims.length - most;
  const last: Lettering = {
    ...lettering,
    words: `and ${more} more`,
    sizes: [24, 24],
    colour: 'muted',
    top: top + most * pitch - 4,
  };
  return [...drawn.flatMap(({ drawing }) => drawing), ...titles, ...(more > 0 ? [last] : [])];
}

/** A strip as `show/svg.ts` draws it. */
function strip({ cells, counts = [] }: StripView, top: number): { drawing: Picture; width: number } {
  const { placed, width } = layCounts(counts, cells.length * cellPitch);
  const at = (units: number): number => Math.round(margin + units * scale);
  const cell = (symbol: CellSymbol, isMixed: boolean, left: number): Picture[number] => ({
    symbol,
    isMixed,
    left: at(left + 2),
    top: Math.round(top + 2 * scale),
    size: 24,
  });
  const drawing = [
    ...cells.map(({ symbol, isMixed }, index) => cell(symbol, isMixed, index * cellPitch)),
    ...placed.flatMap(({ symbol, count, left }): Picture => [
      cell(symbol, false, left),
      { words: `${count}`, face: 'sans', sizes: [22, 22], colour: 'ink', left: at(left + cellPitch), top: top + 7 },
    ]),
  ];
  return { drawing, width: width * scale };
}
