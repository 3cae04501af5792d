import type { Article } from '../link/model.ts';
import { dateInWords } from './dates.ts';
import { href, namePath } from './href.ts';

/** One line of what is known of a source. */
export interface SourceFact {
  term: string;
  value: string;
  href: string | undefined;
  /** For evidence from outside the supplied copy: where it is from. */
  note: string | undefined;
}

/** What the variables that describe a source are called. */
export const terms = {
  author: 'Author',
  title: 'Title',
  'container-title': 'Publication',
  publisher: 'Publisher',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  issued: 'Date',
  URL: 'Address',
} as const;
export type Variable = keyof typeof terms;

/** What is known of an article: what its copy states, else what outside evidence gives. Authors stand one by one elsewhere. */
export function knownOf({ meta, authors }: Article, variable: Variable): Known | undefined {
  const stated =
    variable === 'author' ? authors.map(({ name }) => name.name).join(', ') || undefined : meta.source[variable];
  const value = stated ?? outsideOf(meta, variable);
  return value === undefined ? undefined : { value, isFromOutside: stated === undefined };
}

export interface Known {
  value: string;
  /** Whether the supplied copy does not state it. */
  isFromOutside: boolean;
}

/** Every article shows these, stated or not; the rest only where they are known. */
const always = ['author', 'title', 'container-title', 'issued'] as const satisfies Variable[];

/** What is known of an article's source, and what its supplied copy does not state. */
export function sourceFacts(article: Article): SourceFact[] {
  const { source, outside } = article.meta;
  return (Object.keys(terms) as Variable[]).flatMap((variable): SourceFact[] => {
    const term = terms[variable];
    const evidence = outside
      .filter((fact) => fact.variable === variable)
      .map(({ value, note }) => ({ term, value: inWords(variable, value), href: undefined, note }));
    if (variable === 'author' && article.authors.length)
      return article.authors.map(({ name, affiliation }) => ({
        term,
        value: [name.name, affiliation].filter(Boolean).join(', '),
        href: href(namePath(name)),
        note: undefined,
      }));
    const stated = variable === 'author' ? undefined : source[variable];
    if (stated !== undefined)
      return [{ term, value: inWords(variable, stated), href: undefined, note: undefined }, ...evidence];
    if (evidence.length) return evidence;
    return always.some((one) => one === variable)
      ? [{ term, value: 'not stated in the supplied copy', href: undefined, note: undefined }]
      : [];
  });
}

const inWords = (variable: Variable, value: string): string => (variable === 'issued' ? dateInWords(value) : value);

/** Who wrote an article, as far as that is known. */
export const byline = (article: Article): string => knownOf(article, 'author')?.value ?? 'author unknown';

/** Where and when an article was published; what only outside evidence states is told as such. */
export interface Published {
  publication: string | undefined;
  date: string;
  /** Whether any of it, the author or the title, rests on evidence from outside the supplied copy. */
  isFromOutside: boolean;
}

/** What the head of a brief says of its article's publication. */
export function published(article: Article): Published {
  const isFromOutside = (['author', 'title', 'container-title', 'issued'] as const).some(
    (variable) => knownOf(article, variable)?.isFromOutside,
  );
  return {
    publication: knownOf(article, 'container-title')?.value,
    date: dateInWords(article.meta.date),
    isFromOutside,
  };
}

const outsideOf = ({ outside }: Article['meta'], variable: Variable): string | undefined =>
  outside.find((fact) => fact.variable === variable)?.value;

/** The label and title of an article, or its label if that is all. */
export const fullTitle = (article: Article): string =>
  titleOf(article) === article.label ? article.label : `${article.label}: ${titleOf(article)}`;

/** The title that the supplied copy or the outside evidence gives, or the label of the article. */
export const titleOf = (article: Article): string => knownOf(article, 'title')?.value ?? article.label;
