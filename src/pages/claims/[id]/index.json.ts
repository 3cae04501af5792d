import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { claimData } from '../../../export/claim-data.ts';
import type { Claim } from '../../../link/model.ts';
import { slugsOf } from '../../../show/former-slugs.ts';
import { claimPath } from '../../../show/href.ts';

export const getStaticPaths = (async () => {
  const { claims, gone } = await getSite();
  return claims.flatMap((claim) => slugsOf(claimPath(claim), gone).map((id) => ({ params: { id }, props: { claim } })));
}) satisfies GetStaticPaths;

/** All that the page of a claim shows. */
export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim }, site }) =>
  Response.json(claimData(claim, await getSite(), addressOn(site)));
