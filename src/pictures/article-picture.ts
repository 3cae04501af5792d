import type { Article, Site } from '../link/model.ts';
import { dateInWords } from '../show/dates.ts';
import { Canvas, colours, margin, width } from './canvas.ts';
import { letter, letterToFit } from './lettering.ts';
import { drawStrip } from './strip.ts';

const room = { width: width - 2 * margin, height: 230 };

/** An article's answer to the site's question, and below it the claims that it takes a position on: a PNG. */
export async function articlePicture(article: Article, site: Pick<Site, 'meta' | 'claims'>): Promise<Buffer> {
  const canvas = new Canvas();
  const byline = [...article.authors.map(({ name }) => name), dateInWords(article.meta.date)].join(', ');
  canvas.lay(
    await letter({
      words: `${site.meta.title} ${site.meta.question}`,
      face: 'sans',
      size: 30,
      colour: colours.accent,
      left: margin,
      top: 56,
    }),
  );
  canvas.lay(
    await letterToFit(
      { words: article.meta.answer, face: 'serif', colour: colours.ink, left: margin, top: 118, wrap: room.width },
      [68, 40],
      room,
    ),
  );
  canvas.fill({ left: margin, top: 396, width: room.width, height: 2, colour: colours.rule });
  canvas.lay(
    await letter({ words: article.label, face: 'sans', size: 34, colour: colours.ink, left: margin, top: 424 }),
  );
  canvas.lay(await letter({ words: byline, face: 'sans', size: 26, colour: colours.muted, left: margin, top: 468 }));
  drawStrip(canvas, site, article, 524, 48);
  return canvas.toPng();
}
