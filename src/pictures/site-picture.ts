import type { Site } from '../link/model.ts';
import { Canvas, colours, margin, width } from './canvas.ts';
import { letter, letterToFit } from './lettering.ts';
import { drawStrip } from './strip.ts';

const room = { width: width - 2 * margin, height: 170 };
const strips = { top: 326, pitch: 50, height: 34, most: 5 };

/** The site's question, and below it all its claims, a row for each article: a PNG. */
export async function sitePicture(site: Pick<Site, 'meta' | 'claims' | 'articles'>): Promise<Buffer> {
  const canvas = new Canvas();
  canvas.lay(
    await letter({ words: site.meta.title, face: 'sans', size: 30, colour: colours.accent, left: margin, top: 56 }),
  );
  canvas.lay(
    await letterToFit(
      { words: site.meta.question, face: 'serif', colour: colours.ink, left: margin, top: 118, wrap: room.width },
      [92, 48],
      room,
    ),
  );
  site.articles
    .slice(0, strips.most)
    .forEach((article, index) => drawStrip(canvas, site, article, strips.top + index * strips.pitch, strips.height));
  return canvas.toPng();
}
