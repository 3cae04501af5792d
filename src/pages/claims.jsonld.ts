import type { APIRoute } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../cite/address.ts';
import { claimsGraph } from '../export/claims-graph.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(JSON.stringify(claimsGraph(await getSite(), addressOn(site)), null, 1), {
    headers: { 'content-type': 'application/ld+json' },
  });
