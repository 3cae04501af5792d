import '@citation-js/plugin-bibtex';
import { Cite, plugins } from '@citation-js/core';
import type { CslRecord } from './csl.ts';
import { versionInNote } from './version.ts';

// The library would leave out what has no command in LaTeX, such as a name in Cyrillic.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** Signs that LaTeX reads as commands, and how they are written there. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** A record with all its words escaped; an address is taken as it stands. */
const inLatex = (record: CslRecord): object =>
  JSON.parse(JSON.stringify(record), (field, value: unknown) =>
    typeof value === 'string' && field !== 'URL' && field !== 'id' ? escaped(value) : value,
  ) as object;

/**
 * A record as an entry of BibTeX in UTF-8 that lacks nothing which its type requires: an article without author, publication
 * or date is `@misc`, which requires nothing, and says there how it was published.
 */
export function bibtex(record: CslRecord): string {
  const isArticle = record.type.startsWith('article-');
  const isWhole = isArticle && record.author && record['container-title'] && record.issued;
  // The library knows what a journal is called, and says the address in its place as well.
  const entry = new Cite([{ ...inLatex(versionInNote(record)), type: 'article-magazine' }])
    .format('bibtex')
    .replace(/^\thowpublished = .*\n/m, '');
  const dated = entry.replace(/^\tmonth = \{(\w+)(?: (\d+))?\},$/m, (_line, month: string, day?: string) =>
    [`\tmonth = ${month},`, ...(day ? [`\tday = {${day}},`] : [])].join('\n'),
  );
  const sorted = record.author ? dated : dated.replace(/,\n/, `,\n\tkey = {${record.id}},\n`);
  const set = isWhole ? sorted : sorted.replace(/^@article/, '@misc').replace(/^\tjournal = /m, '\thowpublished = ');
  return `${set.trim()}\n`;
}
