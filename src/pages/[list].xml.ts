import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../cite/address.ts';
import { sitemap } from '../export/crawlers.ts';
import { feed } from '../export/feed.ts';

const lists = { feed, sitemap };

/** They have whole addresses alone: where that of the site is not known, there are none. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? Object.keys(lists).map((list) => ({ params: { list } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const list = params['list'] as keyof typeof lists;
  return new Response(await lists[list](await getSite(), addressOn(site)), {
    headers: { 'content-type': list === 'feed' ? 'application/rss+xml' : 'application/xml' },
  });
};
