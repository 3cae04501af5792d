import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { briefNote } from '../../../export/notebook/brief-note.ts';
import { toPages } from '../../../export/notebook/links.ts';
import type { Article } from '../../../link/model.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getSite();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** A brief as Markdown. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, site }) => {
  const address = addressOn(site);
  return new Response(briefNote(article, await getSite(), address, toPages(address)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
