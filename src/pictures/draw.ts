import { join } from 'node:path';
import { digestSoftware } from '../bin/built.mjs';
import { root } from '../bin/setup.mjs';
import { digestOf, Kept } from '../kept/kept.ts';
import type { Site } from '../link/model.ts';
import { articlePicture } from './article-picture.ts';
import { claimPicture } from './claim-picture.ts';
import { paint } from './paint.ts';
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
  const kept = new Kept<Uint8Array>(join(root, '.cache'), 'pictures', digestSoftware());
  const painted = new Map<string, Uint8Array>();
  const tasks = picturesOf(site).entries();
  // Two at a time: one is painted while the other is compressed.
  const lane = async (): Promise<void> => {
    for (const [path, draw] of tasks) {
      const svg = draw();
      painted.set(path, await kept.get(digestOf(svg), () => paint(svg)));
    }
  };
  await Promise.all([lane(), lane()]);
  await kept.save();
  return painted;
}
