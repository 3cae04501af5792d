import type { APIRoute } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../cite/address.ts';
import { claimsTable } from '../export/claims-table.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(claimsTable(await getSite(), addressOn(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
