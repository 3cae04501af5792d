import type { APIRoute } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../cite/address.ts';
import { annotations } from '../export/annotations.ts';

/** Every position as a Web Annotation. */
export const GET: APIRoute = async ({ site }) =>
  Response.json(annotations(await getSite(), addressOn(site)), {
    headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
