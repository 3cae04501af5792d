import { keptAs } from '../kept/kept-as.ts';
import { digestOf } from '../kept/kept.ts';
import type { Site } from '../link/model.ts';
import { articlePicture } from './article-picture.ts';
import { claimPicture } from './claim-picture.ts';
import { Thread } from '../threads/thread.ts';
import './font-config.ts';
import { sitePicture } from './site-picture.ts';

/** The pictures of a site as SVG, by their path under `pictures/`. */
export const picturesOf = (site: Site): Map<string, () => string> =>
  new Map([
    ['site.png', () => sitePicture(site)],
    ...site.articles.map(
      (article) => [`articles/${article.slug}.png`, () => articlePicture(article, site)] as [string, () => string],
    ),
    ...site.claims.map(
      (claim) => [`claims/${claim.id}.png`, () => claimPicture(claim, site)] as [string, () => string],
    ),
  ]);

/** The pictures of a site as PNG, by their path under `pictures/`; those that an earlier run has kept are not painted again. */
export async function paintedPictures(site: Site): Promise<Map<string, Uint8Array>> {
  const kept = keptAs<Uint8Array>('pictures');
  const painter = new Thread<string, Uint8Array>(new URL('./paint-asked.ts', import.meta.url));
  try {
    const painted = Array.from(picturesOf(site), async ([path, draw]) => {
      const svg = draw();
      return [path, await kept.get(digestOf(svg), () => painter.ask(svg))] as const;
    });
    const pictures = new Map(await Promise.all(painted));
    await kept.save();
    return pictures;
  } finally {
    await painter.end();
  }
}
