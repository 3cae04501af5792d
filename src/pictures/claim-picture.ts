import type { Article, Claim, Site } from '../link/model.ts';
import { stancesOf } from '../show/stances.ts';
import { Canvas, colours, margin, width } from './canvas.ts';
import { letter, letterToFit } from './lettering.ts';
import { drawSign } from './stance-tile.ts';

/** So many articles have room side by side. */
const columns = 5;
const pitch = (width - 2 * margin) / columns;
const room = { width: width - 2 * margin, height: 250 };
const signs = { top: 468, size: 58, gap: 8, most: 3 };

/** A claim's statement, and below it the stance of each article in its sign and word: a PNG. */
export async function claimPicture(claim: Claim, site: Pick<Site, 'meta' | 'articles'>): Promise<Buffer> {
  const canvas = new Canvas();
  canvas.lay(
    await letter({ words: site.meta.title, face: 'sans', size: 30, colour: colours.accent, left: margin, top: 56 }),
  );
  canvas.lay(
    await letterToFit(
      { words: claim.statement, face: 'serif', colour: colours.ink, left: margin, top: 118, wrap: room.width },
      [68, 40],
      room,
    ),
  );
  canvas.fill({ left: margin, top: 404, width: room.width, height: 2, colour: colours.rule });
  const shown =
    site.articles.length <= columns ? site.articles : claim.accounts.slice(0, columns).map(({ article }) => article);
  for (const [index, article] of shown.entries()) await drawColumn(canvas, claim, article, margin + index * pitch);
  return canvas.toPng();
}

async function drawColumn(canvas: Canvas, claim: Claim, article: Article, left: number): Promise<void> {
  const account = claim.accounts.find((account) => account.article === article);
  const stances = account ? stancesOf(account).slice(0, signs.most) : [];
  canvas.lay(await letter({ words: article.label, face: 'sans', size: 22, colour: colours.muted, left, top: 428 }));
  for (const [index, stance] of stances.entries())
    await drawSign(canvas, stance, left + index * (signs.size + signs.gap), signs.top, signs.size);
  if (!stances.length)
    canvas.fill({ left, top: signs.top + signs.size / 2, width: 30, height: 2, colour: colours.muted });
  const words = {
    words: stances.join(', ') || 'silent',
    face: 'sans' as const,
    colour: stances.length ? colours.ink : colours.muted,
    left,
    top: 540,
  };
  canvas.lay(await letterToFit(words, [28, 16], { width: pitch - 14, height: 60 }));
}
