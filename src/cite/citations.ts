import { chicago } from './chicago.ts';
import type { Address } from './address.ts';
import { bibtex } from './bibtex.ts';
import { articleRecord, briefRecord, fromOutside, type CslRecord } from './csl.ts';
import type { CitationFormat } from './formats.ts';
import { ris } from './ris.ts';
import type { Article, Site } from '../link/model.ts';

/**
 * One citation file of a brief.
 * @param paragraph the paragraph of the brief that is cited, if not all of it
 */
export function briefCitation(
  article: Article,
  site: Pick<Site, 'meta' | 'ledger'>,
  address: Address,
  format: CitationFormat,
  paragraph?: string,
): string {
  const record = briefRecord(article, site, address);
  if (format === 'txt') return `${chicago(record, { ...(paragraph !== undefined && { paragraph }) })}\n`;
  const note = [paragraph === undefined ? '' : `Paragraph ${paragraph}.`, record.note].filter(Boolean).join(' ');
  return fileOf({ ...record, note }, format);
}

/** One citation file of the article itself, as far as it is known. */
export function articleCitation(article: Article, address: Address, format: CitationFormat): string {
  const record = articleRecord(article, address);
  if (format === 'txt') return `${chicago(record, { fromOutside: fromOutside(article) })}\n`;
  return fileOf(record, format);
}

function fileOf(record: CslRecord, format: Exclude<CitationFormat, 'txt'>): string {
  switch (format) {
    case 'bib':
      return bibtex(record);
    case 'ris':
      return ris(record);
    case 'json':
      return `${JSON.stringify([record], null, 2)}\n`;
  }
}
