import { mostCells } from '../common/strip.ts';
import type { Claim, Site } from '../link/model.ts';
import { stripOf, type CellView } from '../show/strip.ts';
import { tallyOf } from '../show/tally.ts';
import { fits, letter, letterToFit } from './lettering.ts';
import { colours, margin, picture, placed, rule, width } from './picture.ts';

const room = { width: width - 2 * margin, height: 250 };
const cells = { top: 428, size: 58 };

/** A claim's statement, and below it its strip with the names of the articles, or the tally of many: SVG. */
export function claimPicture(claim: Claim, { meta, articles }: Pick<Site, 'meta' | 'articles'>): string {
  const site = letter({ words: meta.title, face: 'sans', size: 30, colour: colours.accent, left: margin, top: 56 });
  const statement = letterToFit(
    { words: claim.statement, face: 'serif', colour: colours.ink, left: margin, top: 118, wrap: room.width },
    [68, 40],
    room,
  );
  const strip = articles.length > mostCells ? [] : stripOf(claim, articles).cells;
  const pitch = room.width / strip.length;
  const drawing = strip.map((cell, index) => placed(cellOf(cell), margin + index * pitch, cells.top, cells.size / 14));
  const words = strip.length ? strip.map((cell, index) => label(cell, margin + index * pitch, pitch)) : [tally(claim)];
  return picture(rule(404), ...drawing, site, statement, ...words);
}

const cellOf = ({ symbol, isMixed }: CellView): string =>
  `<use href="#cell-${symbol}"/>${isMixed ? '<path class="cut" d="M8.5 -.5h6v6z"/>' : ''}`;

/** Whose a cell is, and in what words, if there is room for them. */
function label({ label, words }: CellView, left: number, pitch: number): string {
  const room = { width: pitch - 16, height: 90 };
  const set = { face: 'sans', colour: colours.muted, left, top: cells.top + 70, wrap: Math.floor(room.width) } as const;
  const whole = { ...set, words: `${label}\n${words}` };
  return letterToFit(fits({ ...whole, size: 18 }, room) ? whole : { ...set, words: label }, [26, 18], room);
}

const tally = (claim: Claim): string =>
  letterToFit(
    { words: tallyOf(claim), face: 'sans', colour: colours.muted, left: margin, top: cells.top, wrap: room.width },
    [40, 24],
    { width: room.width, height: 140 },
  );
