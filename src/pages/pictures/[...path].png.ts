import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { articlePicture } from '../../pictures/article-picture.ts';
import { claimPicture } from '../../pictures/claim-picture.ts';
import { sitePicture } from '../../pictures/site-picture.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return [
    { params: { path: 'site' }, props: { draw: () => sitePicture(site) } },
    ...site.articles.map((article) => ({ params: { path: `articles/${article.slug}` }, props: { draw: () => articlePicture(article, site) } })),
    ...site.claims.map((claim) => ({ params: { path: `claims/${claim.id}` }, props: { draw: () => claimPicture(claim, site) } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ draw: () => Promise<Buffer> }> = async ({ props: { draw } }) =>
  new Response(new Uint8Array(await draw()), { headers: { 'content-type': 'image/png' } });
