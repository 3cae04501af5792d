import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { articleData } from '../../../export/article-data.ts';
import type { Article } from '../../../link/model.ts';
import { slugsOf } from '../../../show/former-slugs.ts';
import { articlePath } from '../../../show/href.ts';

export const getStaticPaths = (async () => {
  const { articles, gone } = await getSite();
  return articles.flatMap((article) =>
    slugsOf(articlePath(article), gone).map((slug) => ({ params: { slug }, props: { article } })),
  );
}) satisfies GetStaticPaths;

/** All that the page of a brief shows. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, site }) =>
  Response.json(articleData(article, await getSite(), addressOn(site)));
