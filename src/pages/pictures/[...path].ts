import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { picturesOf } from '#pictures';

export const getStaticPaths = (async () =>
  [...picturesOf(await getSite())].map(([path, picture]) => ({
    params: { path },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Promise<Buffer> }> = async ({ props: { picture } }) =>
  new Response(new Uint8Array(await picture), { headers: { 'content-type': 'image/png' } });
