/** The formats that an article is cited in, by the extension of the file `citation.…` beside it. */
export const citationFormats = {
  txt: { label: 'Chicago', type: 'text/plain' },
  bib: { label: 'BibTeX', type: 'application/x-bibtex' },
  ris: { label: 'RIS', type: 'application/x-research-info-systems' },
  json: { label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;
export type CitationFormat = keyof typeof citationFormats;

/** The file of a format, beside the article's page. */
export const citationFile = (format: CitationFormat): string => `citation.${format}`;
