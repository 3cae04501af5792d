import type { APIRoute } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../cite/address.ts';
import { feed } from '../export/feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await feed(await getSite(), addressOn(site)), { headers: { 'content-type': 'application/rss+xml' } });
