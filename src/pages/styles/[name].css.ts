import type { APIRoute, GetStaticPaths } from 'astro';
import { printFile } from '../../styles/print-file.ts';

export const getStaticPaths = (() => [{ params: { name: printFile.name } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(printFile.css, { headers: { 'content-type': 'text/css' } });
