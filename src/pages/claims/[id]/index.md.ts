import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { claimNote } from '../../../export/notebook/claim-note.ts';
import { toPages } from '../../../export/notebook/links.ts';
import type { Claim } from '../../../link/model.ts';
import { slugsOf } from '../../../show/former-slugs.ts';
import { claimPath } from '../../../show/href.ts';

export const getStaticPaths = (async () => {
  const { claims, gone } = await getSite();
  return claims.flatMap((claim) => slugsOf(claimPath(claim), gone).map((id) => ({ params: { id }, props: { claim } })));
}) satisfies GetStaticPaths;

/** A claim as Markdown. */
export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim }, site }) => {
  const address = addressOn(site);
  return new Response(claimNote(claim, await getSite(), address, toPages(address)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
