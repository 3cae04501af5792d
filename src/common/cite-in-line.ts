import { asInner } from './quotes.ts';

/** A page of the site in a line of a bibliography, but for its address: for what has no citation of its own. */
export const citeInLine = (title: string, site: string): string =>
  `${stopped(`“${asInner(title)}`, '”')} ${stopped(site)}`;

/** With a full stop, before what closes it. */
const stopped = (text: string, close = ''): string => `${text}${/[.?!][’”]*$/.test(text) ? '' : '.'}${close}`;
