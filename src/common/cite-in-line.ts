import { asInner } from './quotes.ts';

/** A page of the site in a line of a bibliography, but for its address: for what has no citation of its own. */
export const citeInLine = (title: string, site: string): string => `${closed(`“${asInner(title)}”`)} ${closed(site)}`;

/** With a full stop, inside of quotation marks. */
export function closed(part: string): string {
  if (/[.?!][’”\]]*$/.test(part)) return part;
  return part.replace(/(”\]?)?$/, '.$1');
}
