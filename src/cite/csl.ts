import { parse } from '@citation-js/name';
import { asInner } from '../common/quotes.ts';
import type { Article, Name, Site } from '../link/model.ts';
import { people } from '../read/schemas.ts';
import { knownOf, terms, type Variable } from '../show/source.ts';
import type { Address } from './address.ts';
import { cslDate, type CslDate } from './csl-date.ts';
import { articlePath } from '../show/href.ts';
import { listed } from '../show/words.ts';
import { lastWritten } from '../show/written.ts';

/** A bibliographic record in CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export interface CslRecord {
  id: string;
  type: 'webpage' | 'article-journal' | 'article-magazine' | 'document';
  genre?: string;
  title: string;
  author?: CslName[];
  'reviewed-title'?: string;
  'reviewed-author'?: CslName[];
  issued?: CslDate;
  'container-title'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  version?: string;
  URL?: string;
  language?: string;
  note?: string;
}

/** `Vries` of `Anna de Vries Jr.` is the family name, `de` its particle. */
export type CslName =
  { given?: string; 'non-dropping-particle'?: string; family: string; suffix?: string } | { literal: string };

/** Stands for the title of an article that has none, in square brackets, as a catalogue supplies one. */
const untitled = '[Untitled article]';

/** Our brief, as our work about a work: what is known of the article stands in its title. */
export function briefRecord(
  article: Article,
  { meta, ledger }: Pick<Site, 'meta' | 'ledger'>,
  address: Address,
): CslRecord {
  const title = knownOf(article, 'title')?.value;
  const authors = authorsOf(article);
  const written = lastWritten(ledger, articlePath(article));
  return {
    id: article.slug,
    type: 'webpage',
    title: briefTitle(article),
    ...(meta.editors && { author: meta.editors.map(personName) }),
    ...(title !== undefined && { 'reviewed-title': title }),
    ...(authors.length && { 'reviewed-author': authors }),
    ...(written !== undefined && { issued: cslDate(written) }),
    'container-title': meta.title,
    ...(meta.publisher !== undefined && { publisher: meta.publisher }),
    ...(meta.version !== undefined && { version: meta.version }),
    ...whole(address(articlePath(article))),
    language: 'en-GB',
    note: [`Cited there as ${article.label}.`, meta.licence && `Licence: ${meta.licence.name}, ${meta.licence.url}.`]
      .filter(Boolean)
      .join(' '),
  };
}

/** What a brief is called where it stands alone: `Brief of Iris Abel, “A bay with one door” (2001)`. */
export function briefTitle(article: Article): string {
  const title = knownOf(article, 'title')?.value;
  const authors = listed(authorNames(article));
  const [, year] = /^(\d{4})/.exec(knownOf(article, 'issued')?.value ?? '') ?? [];
  const work =
    title === undefined
      ? `an untitled article${authors && ` by ${authors}`}`
      : `${authors && `${authors}, `}“${asInner(title)}”`;
  return `Brief of ${work}${year === undefined ? '' : ` (${year})`}`;
}

/** The article itself: what its copy states or outside evidence gives, and nothing else. */
export function articleRecord(article: Article, address: Address): CslRecord {
  const known = (variable: Variable): string | undefined => knownOf(article, variable)?.value;
  const authors = authorsOf(article);
  const [issued, container] = [known('issued'), known('container-title')];
  const isNumbered = known('volume') !== undefined || known('issue') !== undefined;
  return {
    id: `${article.slug}-article`,
    type: container === undefined ? 'document' : isNumbered ? 'article-journal' : 'article-magazine',
    title: known('title') ?? untitled,
    ...(authors.length && { author: authors }),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...Object.fromEntries(
      (['container-title', 'publisher', 'volume', 'issue', 'page', 'URL'] as const).flatMap((variable) => {
        const value = known(variable);
        return value === undefined ? [] : [[variable, value]];
      }),
    ),
    ...noteOn(article, address),
  };
}

/** The variables of an article that only outside evidence gives. */
export const fromOutside = (article: Article): Variable[] =>
  (Object.keys(terms) as Variable[]).filter((variable) => knownOf(article, variable)?.isFromOutside);

function noteOn(article: Article, address: Address): Pick<CslRecord, 'note'> {
  const outside = fromOutside(article).map((variable) => terms[variable].toLowerCase());
  const missing = (['author', 'title', 'container-title', 'issued'] as const)
    .filter((variable) => !knownOf(article, variable))
    .map((variable) => terms[variable].toLowerCase());
  const evidence = `${address(articlePath(article))}#about-source`;
  const note = [
    outside.length && `From outside the supplied copy: ${listed(outside)}; evidence at ${evidence}.`,
    missing.length && `Not known: ${listed(missing)}.`,
  ]
    .filter(Boolean)
    .join(' ');
  return note ? { note } : {};
}

/** An address, where that of the site is known. */
const whole = (url: string): Pick<CslRecord, 'URL'> => (/^https?:/.test(url) ? { URL: url } : {});

const authorNames = (article: Article): string[] =>
  article.authors.length
    ? article.authors.map(({ name }) => name.name)
    : [knownOf(article, 'author')?.value].filter((value) => value !== undefined);

const authorsOf = (article: Article): CslName[] =>
  article.authors.length
    ? article.authors.map(({ name }) => (name.kind.id === people.id ? authorName(name) : { literal: name.name }))
    : authorNames(article).map(personName);

/** An author as indexes list them: what stands before a comma is the family name, and without one the name is one. */
function authorName({ name, fileAs }: Name): CslName {
  if (fileAs === undefined) return personName(name);
  const [family, given] = fileAs.split(/, (.*)/);
  return given ? { given, family: family! } : { literal: fileAs };
}

/** A person by given and family name; a name of one word stands whole. */
function personName(full: string): CslName {
  // The library takes a suffix with a full stop for the family name.
  const [, name, suffix] = /^(.+?)(?:,? (Jr\.?|Sr\.?|I{2,3}|IV))?$/.exec(full)!;
  const { given, family, 'non-dropping-particle': particle } = parse(name!);
  if (!given) return { literal: full };
  return { given, ...(particle && { 'non-dropping-particle': particle }), family, ...(suffix && { suffix }) };
}
