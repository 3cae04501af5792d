import '@citation-js/plugin-bibtex';
import { Cite, plugins } from '@citation-js/core';
import type { CslRecord } from './csl.ts';
import { versionInNote } from './version.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/**
 * A record as an entry of BibTeX that lacks nothing which its type requires: an article without author, publication or date
 * is `@misc`, which requires nothing, and says there how it was published.
 */
export function bibtex(record: CslRecord): string {
  const isArticle = record.type.startsWith('article-');
  const isWhole = isArticle && record.author && record['container-title'] && record.issued;
  // The library knows what a journal is called, and in other types says the address in its place.
  const entry = new Cite([{ ...versionInNote(record), type: 'article-magazine' }]).format('bibtex');
  const dated = entry.replace(/^\tmonth = \{(\w+)(?: (\d+))?\},$/m, (_line, month: string, day?: string) =>
    [`\tmonth = ${month},`, ...(day ? [`\tday = {${day}},`] : [])].join('\n'),
  );
  const sorted = record.author ? dated : dated.replace(/,\n/, `,\n\tkey = {${record.id}},\n`);
  const set = isWhole ? sorted : sorted.replace(/^@article/, '@misc').replace(/^\tjournal = /m, '\thowpublished = ');
  return `${set.trim()}\n`;
}
