import type { APIRoute, GetStaticPaths } from 'astro';
import { indexFiles } from '#indexes';
import { getSite } from '#site';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

export const getStaticPaths = (async () =>
  [...(await indexFiles(await getSite()))].map(([file, content]) => ({
    params: { file },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ params: { file }, props: { content } }) =>
  new Response(content, {
    headers: { 'Content-Type': types[file!.split('.').at(-1)!] ?? 'application/octet-stream' },
  });
