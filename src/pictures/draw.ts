import { keptAs } from '../kept/kept-as.ts';
import { digestOf } from '../kept/kept.ts';
import type { Site } from '../link/model.ts';
import { Thread } from '../threads/thread.ts';
import { articlePicture } from './article-picture.ts';
import { claimPicture } from './claim-picture.ts';
import type { Picture } from './picture.ts';
import { sitePicture } from './site-picture.ts';

/** The pictures of a site, by their path under `pictures/`. */
const picturesOf = (site: Site): [path: string, picture: Picture][] => [
  ['site.png', sitePicture(site)],
  ...site.articles.map((article): [string, Picture] => [`articles/${article.slug}.png`, articlePicture(article, site)]),
  ...site.claims.map((claim): [string, Picture] => [`claims/${claim.id}.png`, claimPicture(claim, site)]),
];

/** The pictures of a site as PNG, by their path under `pictures/`; those that an earlier run has kept are not painted again. */
export async function paintedPictures(site: Site): Promise<Map<string, Uint8Array>> {
  const kept = keptAs<Uint8Array>('pictures');
  const painter = new Thread<Picture, Uint8Array>(new URL('./paint-asked.ts', import.meta.url));
  try {
    const painted = picturesOf(site).map(
      async ([path, picture]) =>
        [path, await kept.get(digestOf(JSON.stringify(picture)), () => painter.ask(picture))] as const,
    );
    const pictures = new Map(await Promise.all(painted));
    await kept.save();
    return pictures;
  } finally {
    await painter.end();
  }
}
