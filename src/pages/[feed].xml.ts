import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../cite/address.ts';
import { feed } from '../export/feed.ts';

/** A feed has whole addresses alone: where that of the site is not known, there is none. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) =>
  new Response(await feed(await getSite(), addressOn(site)), { headers: { 'content-type': 'application/rss+xml' } });
