import type { Article, Site } from '../link/model.ts';
import { stancesOf } from '../show/stances.ts';
import { colours, margin, width, type Canvas } from './canvas.ts';
import { drawGround } from './stance-tile.ts';

/** More would be thinner than a line. */
const most = 200;

/** Draws the claims from left to right in the order of the matrix, a bar where an article takes a stance. */
export function drawStrip(
  canvas: Canvas,
  { claims }: Pick<Site, 'claims'>,
  article: Article,
  top: number,
  height: number,
): void {
  const shown = claims.slice(0, most);
  const pitch = (width - 2 * margin) / shown.length;
  canvas.fill({ left: margin, top: top + height, width: width - 2 * margin, height: 1, colour: colours.rule });
  shown.forEach((claim, index) => {
    const account = claim.accounts.find((account) => account.article === article);
    if (account)
      drawGround(canvas, stancesOf(account)[0]!, margin + index * pitch, top, Math.max(5, pitch - 1), height);
  });
}
