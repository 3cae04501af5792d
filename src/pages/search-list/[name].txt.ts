import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { packLists } from '../../index/pack.ts';

export const getStaticPaths = (async () =>
  [...packLists(await getSite())].map(([name, text]) => ({
    params: { name },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
