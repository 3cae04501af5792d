import type { APIRoute } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../cite/address.ts';
import { zipOf } from '../export/notebook/zip.ts';

/** Every brief, claim and name as a note, packed. */
export const GET: APIRoute = async ({ site }) =>
  new Response(zipOf(await getSite(), addressOn(site)), { headers: { 'content-type': 'application/zip' } });
