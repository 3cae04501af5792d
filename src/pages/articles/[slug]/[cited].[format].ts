import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { articleCitation, briefCitation } from '../../../cite/citations.ts';
import { cited, citationFormats, type Cited, type CitationFormat } from '../../../cite/formats.ts';
import type { Article } from '../../../link/model.ts';
import { slugsOf } from '../../../show/former-slugs.ts';
import { articlePath } from '../../../show/href.ts';

export const getStaticPaths = (async () => {
  const { articles, gone } = await getSite();
  return articles.flatMap((article) =>
    slugsOf(articlePath(article), gone).flatMap((slug) =>
      cited.flatMap((what) =>
        (Object.keys(citationFormats) as CitationFormat[]).map((format) => ({
          params: { slug, cited: what, format },
          props: { article, what, format },
        })),
      ),
    ),
  );
}) satisfies GetStaticPaths;

interface Props {
  article: Article;
  what: Cited;
  format: CitationFormat;
}

export const GET: APIRoute<Props> = async ({ props: { article, what, format }, site }) => {
  const address = addressOn(site);
  return new Response(
    what === 'article'
      ? articleCitation(article, address, format)
      : briefCitation(article, await getSite(), address, format),
  );
};
