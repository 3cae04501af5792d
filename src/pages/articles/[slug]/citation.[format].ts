import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { citation } from '../../../cite/citations.ts';
import { citationFormats, type CitationFormat } from '../../../cite/formats.ts';
import type { Article } from '../../../link/model.ts';
import { articlePath } from '../../../show/href.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getSite();
  return articles.flatMap((article) =>
    (Object.keys(citationFormats) as CitationFormat[]).map((format) => ({
      params: { slug: article.slug, format },
      props: { article, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article; format: CitationFormat }> = async ({
  props: { article, format },
  site,
}) => new Response(citation(article, await getSite(), addressOn(site)(articlePath(article)), format));
