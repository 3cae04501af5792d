import type { APIRoute, GetStaticPaths } from 'astro';
import { fontFiles, type FontFile } from '#fonts';

export const getStaticPaths = (async () =>
  (await fontFiles()).map((file) => ({ params: { name: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: FontFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes), {
    headers: { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
