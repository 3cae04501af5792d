import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#site';
import { addressOn } from '../../../cite/address.ts';
import { articleCitation, briefCitation } from '../../../cite/citations.ts';
import { cited, citationFormats, type Cited, type CitationFormat } from '../../../cite/formats.ts';
import { slugOf } from '../../../address.ts';
import type { Article, Gone } from '../../../link/model.ts';
import { articlePath } from '../../../show/href.ts';

export const getStaticPaths = (async () => {
  const { articles, gone } = await getSite();
  return articles.flatMap((article) =>
    slugsOf(article, gone).flatMap((slug) =>
      cited.flatMap((what) =>
        (Object.keys(citationFormats) as CitationFormat[]).map((format) => ({
          params: { slug, cited: what, format },
          props: { article, what, format },
        })),
      ),
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
