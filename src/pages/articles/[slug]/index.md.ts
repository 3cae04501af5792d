import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { briefNote } from '../../../export/notebook/brief-note.ts';
import { toPages } from '../../../export/notebook/links.ts';
import type { Article } from '../../../link/model.ts';
import { slugsOf } from '../../../show/former-slugs.ts';
import { articlePath } from '../../../show/href.ts';

export const getStaticPaths = (async () => {
  const { articles, gone } = await getSite();
  return articles.flatMap((article) =>
    slugsOf(articlePath(article), gone).map((slug) => ({ params: { slug }, props: { article } })),
  );
}) satisfies GetStaticPaths;

/** A brief as Markdown. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, site }) => {
  const address = addressOn(site);
  return new Response(briefNote(article, await getSite(), address, toPages(address)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
