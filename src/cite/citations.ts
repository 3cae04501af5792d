import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite, plugins } from '@citation-js/core';
import type { Article, Site } from '../link/model.ts';
import { chicago } from './chicago.ts';
import { cslRecords } from './csl.ts';
import type { CitationFormat } from './formats.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/**
 * The text of one citation file: BibTeX, RIS and CSL-JSON have the brief and its source, plain text has the brief in a line.
 * @param url the brief's address; undefined where it is not known
 */
export function citation(
  article: Article,
  site: Pick<Site, 'meta'>,
  url: string | undefined,
  format: CitationFormat,
): string {
  const records = cslRecords(article, site, url);
  switch (format) {
    case 'bib':
      // "howpublished" says the address once more, in a field where a "#" breaks LaTeX.
      return new Cite(records).format('bibtex').replace(/^\thowpublished = .*\n/gm, '');
    case 'ris':
      // The library breaks lines within words, and readers of the format set a space where a line was broken.
      return `${new Cite(records).format('ris').replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')}\n`;
    case 'json':
      return `${JSON.stringify(records, null, 2)}\n`;
    case 'txt':
      return `${chicago(records[0])}\n`;
  }
}
