import { mostCells } from '../common/strip.ts';
import type { Claim, Site } from '../link/model.ts';
import { stripOf, type CellView } from '../show/strip.ts';
import { tallyOf } from '../show/tally.ts';
import { margin, rule, width, type Lettering, type Picture } from './picture.ts';

const room = { width: width - 2 * margin, height: 250 };
const cells = { top: 428, size: 58 };

/** A claim's statement, and below it its strip with the names of the articles, or the tally of many. */
export function claimPicture(claim: Claim, { meta, articles }: Pick<Site, 'meta' | 'articles'>): Picture {
  const strip = articles.length > mostCells ? [] : stripOf(claim, articles).cells;
  const pitch = room.width / strip.length;
  const stances = strip.flatMap((cell, index): Picture => {
    const left = Math.round(margin + index * pitch);
    return [{ symbol: cell.symbol, isMixed: cell.isMixed, left, ...cells }, label(cell, left, pitch)];
  });
  return [
    rule(404),
    { words: meta.title, face: 'sans', sizes: [30, 30], colour: 'accent', left: margin, top: 56 },
    {
      words: claim.statement,
      face: 'serif',
      sizes: [68, 40],
      colour: 'ink',
      left: margin,
      top: 118,
      room,
      wraps: true,
    },
    ...(strip.length ? stances : [tally(claim)]),
  ];
}

/** Whose a cell is, and in what words, if there is room for them. */
const label = ({ label, words }: CellView, left: number, pitch: number): Lettering => ({
  words: `${label}\n${words}`,
  otherwise: label,
  face: 'sans',
  sizes: [26, 18],
  colour: 'muted',
  left,
  top: cells.top + 70,
  room: { width: Math.floor(pitch - 16), height: 90 },
  wraps: true,
});

const tally = (claim: Claim): Lettering => ({
  words: tallyOf(claim),
  face: 'sans',
  sizes: [40, 24],
  colour: 'muted',
  left: margin,
  top: cells.top,
  room: { width: room.width, height: 140 },
  wraps: true,
});
