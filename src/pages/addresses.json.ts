import type { APIRoute } from 'astro';
import { getSite } from '#site';
import { addressList } from '../show/address-list.ts';

/** Every address that was ever published, so that others can link to us by id. */
export const GET: APIRoute = async ({ site }) => Response.json(addressList(await getSite(), site));
