import { closed } from '../common/cite-in-line.ts';
import { asInner } from '../common/quotes.ts';
import type { CslName, CslRecord } from './csl.ts';
import { wordsOfDate } from './csl-date.ts';
import type { Variable } from '../show/source.ts';

/** What of a citation in words is set apart. */
export interface Apart {
  /** What only outside evidence gives stands in square brackets, as the manual has it (14.145). */
  fromOutside?: readonly Variable[];
  /** The paragraph that is cited, in front of the address. */
  paragraph?: string;
}

/**
 * A web page or an article in a line of a bibliography, as the Chicago Manual of Style has it (17th edition, 14.175, 14.188,
 * 14.207); what is unknown is left out.
 */
export function chicago(record: CslRecord, { fromOutside = [], paragraph }: Apart = {}): string {
  const set = (variable: Variable, value: string | undefined): string =>
    value && fromOutside.includes(variable) ? `[${value}]` : (value ?? '');
  const { author = [], title, version, URL } = record;
  const quoted = title.startsWith('[') ? title : `“${asInner(title)}”`;
  return [
    set('author', namesOf(author)),
    set('title', quoted),
    ...publication(record, set),
    version && `Version ${version}`,
    paragraph && `Par. ${paragraph}`,
    URL,
  ]
    .filter(Boolean)
    .map((part) => closed(part!))
    .join(' ');
}

/** Where and when something was published, in one part or several. */
function publication(
  { type, 'container-title': container, publisher, volume, issue, page, issued }: CslRecord,
  set: (variable: Variable, value: string | undefined) => string,
): string[] {
  const date = set('issued', issued && wordsOfDate(issued));
  const where = set('container-title', container);
  const [number, part] = [set('volume', volume), set('issue', issue)];
  const pages = set('page', page);
  const press = set('publisher', publisher);
  if (type === 'article-journal')
    return [
      [
        [where, number].filter(Boolean).join(' '),
        part && `, no. ${part}`,
        date && ` (${date})`,
        pages && `: ${pages}`,
      ].join(''),
      press,
    ];
  if (type === 'article-magazine') return [[where, date, pages].filter(Boolean).join(', '), press];
  return [where, press, date];
}

function namesOf(author: readonly CslName[]): string {
  const [first, ...others] = author;
  if (!first) return '';
  const inverted =
    'literal' in first ? first.literal : [familyOf(first), first.given, first.suffix].filter(Boolean).join(', ');
  const names = [inverted, ...others.map(wordsOfName)];
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** A name as one says it. */
export const wordsOfName = (name: CslName): string =>
  'literal' in name ? name.literal : [name.given, familyOf(name), name.suffix].filter(Boolean).join(' ');

const familyOf = (name: Exclude<CslName, { literal: string }>): string =>
  [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
