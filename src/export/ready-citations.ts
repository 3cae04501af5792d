import { briefCitation } from '../cite/citations.ts';
import { citationFormats, type CitationFormat } from '../cite/formats.ts';
import { citedAddress, paragraphMark, type ShareFile } from '../common/share-file.ts';
import type { Site } from '../link/model.ts';
import { articlePath } from '../show/href.ts';

/** The citations of briefs and of their paragraphs, by page, for whoever shares something of it. */
export const readyCitations = (site: Site): Map<string, ShareFile['citations']> =>
  new Map(
    site.articles.map((article) => [
      articlePath(article),
      Object.fromEntries(
        (Object.keys(citationFormats) as CitationFormat[]).map((format) => {
          const cite = (paragraph?: string): string =>
            briefCitation(article, site, () => citedAddress, format, paragraph).trim();
          return [citationFormats[format].label, { page: cite(), paragraph: cite(paragraphMark) }];
        }),
      ),
    ]),
  );
