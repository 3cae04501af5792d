import { designation } from '../../common/designation.ts';
import { base, cell, element, strip } from '../dom.ts';
import type { Entry, List, Text } from './list.ts';
import { isLit, placesOf, type Group, type Query } from './match.ts';
import type { Shown } from './session.ts';

/** As in "2 names", or "5+ passages" where there are more. */
export const namedIn = (group: Group, shown: Shown): string =>
  `${countOf(group, shown)} ${countOf(group, shown) === '1' ? group.kind.slice(0, -1) : group.kind}`;
const countOf = ({ kind, results }: Group, { isMore }: Shown): string =>
  `${results.length}${isMore && (kind === 'passages' || kind === 'sources') ? '+' : ''}`;

/** A path of the site as an address. */
export const addressOf = (path: string): string => base().pathname + path.slice(1);

/**
 * Results of one kind under their heading.
 * @param most how many are shown, with a link to all if there are more
 * @param asked the address of the search page with all that is asked for
 */
export function sectionOf(group: Group, most: number, shown: Shown, asked: string): Element {
  const { kind, results } = group;
  const items = results.slice(0, most).map(({ entry }) => element('li', {}, linkOf(entry, shown)));
  const href = `${asked}&kind=${kind}`;
  const count = countOf(group, shown);
  const isMore = count.endsWith('+');
  const isAll = results.length <= most && (!isMore || most === Infinity);
  const all = isAll ? [] : [element('a', { href }, isMore ? `More ${kind}` : `All ${namedIn(group, shown)}`)];
  const heading = element('h2', {}, `${kind} `, element('span', {}, count));
  return element('section', {}, heading, element('div', {}, element('ul', {}, ...items), ...all));
}

/** A result as a link that says what it is, with the words lit that were looked for. */
function linkOf(entry: Entry, { query, list }: Shown): HTMLAnchorElement {
  const { kind, path, called, said, about, note, strip: cells } = entry;
  const lit = said.filter((text) => isLit(text, query));
  const sentences = lit.length ? lit : said;
  const lines = [
    ...called.slice(0, 1).map((title) => element('b', {}, ...marked(title, query))),
    ...(called.length || kind === 'events' ? said : sentences.slice(0, 2)).map((text) =>
      element('span', { class: 'q' }, ...marked(text, query)),
    ),
    ...about
      .filter((text) => kind === 'names' || isLit(text, query))
      .map((text) => element('span', {}, ...marked(text, query))),
    cells ? stripOf(cells, list) : element('small', {}, ...positionOf(entry), note, ...alsoSpelt(entry, query)),
  ];
  return element('a', { href: addressOf(path) }, ...lines.flatMap((line) => [line, ' ']));
}

/** The stance of a passage, and the claim that it is taken on. */
function positionOf({ position }: Entry): (Node | string)[] {
  if (!position) return [];
  const [symbol, claim] = position;
  return [cell(symbol), ` ${verbOf(symbol)} `, element('i', {}, claim), ' · '];
}

/** The spellings of a name that were typed, if its title is none. */
function alsoSpelt({ kind, called: [title, ...others] }: Entry, { words, wants, ...query }: Query): (Node | string)[] {
  const typed = { ...query, words, wants: wants.map(({ words }) => ({ words, names: [] })) };
  const isTyped = (text: Text): boolean => isLit(text, typed);
  const also = kind !== 'names' || isTyped(title!) ? [] : others.filter(isTyped).slice(0, 3);
  return also.flatMap((text, at) => [at ? ', ' : ' · also ', ...marked(text, typed)]);
}

/** Where the articles stand on a claim. */
function stripOf(cells: string, { entries }: List): Element {
  const labels = entries.filter(({ kind }) => kind === 'articles').map(({ called: [label] }) => label!.text);
  const symbols = cells.split(' ').map((cell) => ({ symbol: cell.replace('*', ''), isMixed: cell.endsWith('*') }));
  return strip(symbols, symbols.map(({ symbol }, at) => `${labels[at]!} ${verbOf(symbol)}`).join('; '));
}

const verbOf = (symbol: string): string => symbol.replace('silent', 'is silent').replace('r-', 'relays that another ');

/** A text with the words lit that were looked for. */
function marked({ text, words }: Text, query: Query): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let end = 0;
  for (const { from, to } of placesOf(query, words)
    .flat()
    .sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < end) continue;
    pieces.push(...unbroken(text.slice(end, from)), element('mark', {}, ...unbroken(text.slice(from, to))));
    end = to;
  }
  return [...pieces, ...unbroken(text.slice(end))];
}

/** Words with each designation in one piece. */
const unbroken = (text: string): (Node | string)[] =>
  text.split(designation).map((part, at) => (at % 2 ? element('span', { class: 'nb' }, part) : part));
