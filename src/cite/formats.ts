/** The formats that an article is cited in, by the extension of their files. */
export const citationFormats = {
  txt: { label: 'Chicago', type: 'text/plain' },
  bib: { label: 'BibTeX', type: 'application/x-bibtex' },
  ris: { label: 'RIS', type: 'application/x-research-info-systems' },
  json: { label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;
export type CitationFormat = keyof typeof citationFormats;

/** What is cited: our brief, or the article that it is a brief of. */
export const cited = ['citation', 'article'] as const;
export type Cited = (typeof cited)[number];

/** The file of a citation, beside the brief's page. */
export const citationFile = (format: CitationFormat, what: Cited = 'citation'): string => `${what}.${format}`;

/** A file that cites something, beside the brief's page. */
export interface CitedFile {
  label: string;
  file: string;
  type: string;
}

/** The files that others may read of a thing that is cited. */
export const citationFiles = (what: Cited): CitedFile[] =>
  (['bib', 'ris', 'json'] as const).map((format) => ({ ...citationFormats[format], file: citationFile(format, what) }));
