import type { CslRecord } from './csl.ts';
import { dateInWords } from '../show/dates.ts';

/** A web page in a line of a bibliography, as the Chicago Manual of Style (17th edition, 14.207) has it; what is unknown is left out. */
export function chicago({
  author = [],
  title = '',
  genre,
  issued,
  'container-title': container = '',
  URL,
}: CslRecord): string {
  const quoted = title.startsWith('[') ? title : `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return [authors(author), quoted, genre, container, issued && date(issued), URL]
    .filter(Boolean)
    .map((part) => closed(part!))
    .join(' ');
}

function authors(author: NonNullable<CslRecord['author']>): string {
  const [first, ...others] = author;
  if (!first) return '';
  const inverted = [first.family, first.given].filter(Boolean).join(', ');
  const names = [inverted, ...others.map(({ given, family }) => [given, family].filter(Boolean).join(' '))];
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

const date = (issued: NonNullable<CslRecord['issued']>): string =>
  'literal' in issued
    ? issued.literal
    : dateInWords(issued['date-parts'][0]!.map((part) => String(part).padStart(2, '0')).join('-'));

/** With a full stop, inside of quotation marks. */
function closed(part: string): string {
  if (/[.?!]”?$/.test(part)) return part;
  return part.endsWith('”') ? `${part.slice(0, -1)}.”` : `${part}.`;
}
