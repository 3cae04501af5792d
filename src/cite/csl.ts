import { parse } from '@citation-js/name';
import type { Article, Site } from '../link/model.ts';
import { dateInWords } from '../show/dates.ts';
import { always, terms } from '../show/source.ts';

/** A bibliographic record in CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export interface CslRecord {
  id: string;
  type: 'webpage' | 'article-journal' | 'article-magazine' | 'document';
  genre?: string;
  title?: string;
  author?: { given?: string; family: string }[];
  issued?: { 'date-parts': number[][] } | { literal: string };
  'container-title'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  URL?: string;
  language?: string;
  note?: string;
}

/** The title that the supplied copy states; one that had to be supplied stands in square brackets, as in a catalogue. */
export const citedTitle = ({ meta, label }: Article): string => meta.source.title ?? `[${label}]`;

/**
 * Two records for an article: our brief of it, cited as an abstract is (the author's, with the word "Brief"), and the source
 * as far as its supplied copy states what it is. What is not stated is left out.
 * @param url the brief's address; undefined where it is not known
 */
export function cslRecords(
  article: Article,
  site: Pick<Site, 'meta'>,
  url: string | undefined,
): [brief: CslRecord, source: CslRecord] {
  const { source } = article.meta;
  const authors = article.authors.map(({ name }) => parse(name.name));
  const common: Partial<CslRecord> = {
    ...(authors.length && { author: authors }),
    ...(source.issued && { issued: cslDate(source.issued) }),
  };
  const { title, 'container-title': container, publisher, volume, issue } = source;
  return [
    {
      id: article.slug,
      type: 'webpage',
      genre: 'Brief',
      title: citedTitle(article),
      ...common,
      'container-title': site.meta.title,
      ...(url && { URL: url }),
      language: 'en-GB',
      note: [`Brief of ${article.label} in ${site.meta.title}, in its own words.`, ...evidence(article)].join(' '),
    },
    {
      id: `${article.slug}-source`,
      type: container ? (volume || issue ? 'article-journal' : 'article-magazine') : 'document',
      ...common,
      ...(title && { title }),
      ...(container && { 'container-title': container }),
      ...(publisher && { publisher }),
      ...(volume && { volume }),
      ...(issue && { issue }),
      ...(source.URL && { URL: source.URL }),
      note: notStated(article),
    },
  ];
}

function cslDate(date: string): NonNullable<CslRecord['issued']> {
  return /^\d{4}(-\d\d){0,2}$/.test(date)
    ? { 'date-parts': [date.split('-').map(Number)] }
    : { literal: dateInWords(date) };
}

/** What stands in for what the supplied copy does not state, each with where it is from. */
const evidence = ({ meta }: Article): string[] =>
  meta.outside.map(({ variable, value, note }) => `${terms[variable]}, from elsewhere: ${value}. ${note}`);

function notStated({ meta: { source } }: Article): string {
  const missing = always.filter((variable) => !source[variable]?.length);
  const named = missing.map((variable) => terms[variable].toLowerCase()).join(', ');
  return `The text as it was supplied to the editors.${named && ` Not stated in it: ${named}.`}`;
}
