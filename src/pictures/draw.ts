import type { Site } from '../link/model.ts';
import { articlePicture } from './article-picture.ts';
import { claimPicture } from './claim-picture.ts';
import { sitePicture } from './site-picture.ts';

type Pictures = Map<string, Promise<Buffer>>;

const begun = new WeakMap<Site, Pictures>();

/** The pictures of a site by their path under `pictures/`, PNG; drawing begins with the first call, and goes on beside all else. */
export function picturesOf(site: Site): Pictures {
  const pictures = begun.get(site) ?? draw(site);
  begun.set(site, pictures);
  return pictures;
}

function draw(site: Site): Pictures {
  const tasks: [path: string, draw: () => Promise<Buffer>][] = [
    ['site.png', () => sitePicture(site)],
    ...site.articles.map(
      (article) =>
        [`articles/${article.slug}.png`, () => articlePicture(article, site)] as [string, () => Promise<Buffer>],
    ),
    ...site.claims.map(
      (claim) => [`claims/${claim.id}.png`, () => claimPicture(claim, site)] as [string, () => Promise<Buffer>],
    ),
  ];
  // Two at a time: one is set while the other is compressed.
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
  return new Map(
    tasks.map(([path, draw], index) => {
      const picture = lanes[index % lanes.length]!.then(draw);
      // What fails is told to who asks for it.
      lanes[index % lanes.length] = picture.catch(() => {});
      return [path, picture];
    }),
  );
}
