import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { listFile, moreFile } from '../../index/list.ts';

const files = { list: listFile, more: moreFile };

export const getStaticPaths = (() => Object.keys(files).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { name: keyof typeof files }> = async ({ params: { name } }) =>
  Response.json(files[name](await getSite()));
