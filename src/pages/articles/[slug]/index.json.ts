import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { articleData } from '../../../export/article-data.ts';
import type { Article } from '../../../link/model.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getSite();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** All that the page of a brief shows. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, site }) =>
  Response.json(articleData(article, await getSite(), addressOn(site)));
