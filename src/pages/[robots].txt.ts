import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn } from '../cite/address.ts';
import { robots } from '../export/crawlers.ts';

/** It names the sitemap by its whole address: where that of the site is not known, there is neither. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { robots: 'robots' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => new Response(robots(addressOn(site)));
