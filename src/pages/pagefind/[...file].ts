import type { APIRoute, GetStaticPaths } from 'astro';
import { indexFiles } from '#indexes';
import { getSite } from '#site';

export const getStaticPaths = (async () =>
  [...(await indexFiles(await getSite()))].map(([file, content]) => ({
    params: { file },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props: { content } }) => new Response(content);
