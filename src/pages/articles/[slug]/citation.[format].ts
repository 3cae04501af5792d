import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { citation } from '../../../cite/citations.ts';
import { citationFormats, type CitationFormat } from '../../../cite/formats.ts';
import { slugOf } from '../../../address.ts';
import type { Article, Gone } from '../../../link/model.ts';
import { articlePath } from '../../../show/href.ts';

export const getStaticPaths = (async () => {
  const { articles, gone } = await getSite();
  return articles.flatMap((article) =>
    slugsOf(article, gone).flatMap((slug) =>
      (Object.keys(citationFormats) as CitationFormat[]).map((format) => ({
        params: { slug, format },
        props: { article, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

/** An article's slug and those that it had before: its citations answer there, too. */
const slugsOf = (article: Article, gone: readonly Gone[]): string[] => [
  article.slug,
  ...gone
    .filter(({ isMoved, successor }) => isMoved && successor.address === articlePath(article))
    .map(({ address }) => slugOf(address)),
];

export const GET: APIRoute<{ article: Article; format: CitationFormat }> = async ({
  props: { article, format },
  site,
}) => new Response(citation(article, await getSite(), addressOn(site)(articlePath(article)), format));
