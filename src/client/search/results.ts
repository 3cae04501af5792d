import type { Span } from '../../common/span.ts';
import { base, cell, element, strip } from '../dom.ts';
import type { Entry, List, Text } from './list.ts';
import { placesOf } from './match.ts';
import type { Passage } from './passages.ts';
import type { Group, Reading } from './read.ts';
import type { Shown } from './session.ts';

/** As in "2 names". */
export const namedIn = ({ kind, results: { length } }: Group): string =>
  `${length} ${length === 1 ? kind.slice(0, -1) : kind}`;

/**
 * Results of one kind under their heading.
 * @param most how many are shown, with a link to all if there are more
 * @param page the address of the search page
 */
export function sectionOf(group: Group, most: number, { reading, list }: Shown, page: string): Element {
  const { kind, results } = group;
  const items = results.slice(0, most).map(({ entry }) => element('li', {}, linkOf(entry, reading, list)));
  const href = `${page}?q=${encodeURIComponent(reading.text)}&kind=${kind}`;
  const all = results.length > most ? [element('a', { href }, `All ${namedIn(group)}`)] : [];
  const heading = element('h2', {}, `${kind} `, element('span', {}, `${results.length}`));
  return element('section', {}, heading, element('div', {}, element('ul', {}, ...items), ...all));
}

/** A result as a link that says what it is, with the words lit that were looked for. */
function linkOf(entry: Entry, reading: Reading, list: List): HTMLAnchorElement {
  const { kind, path, called, said, about } = entry;
  const isLit = ({ words }: Text): boolean => placesOf(reading, words).some(({ length }) => length);
  const [place] = 'places' in entry ? (entry as Passage).places : [];
  const lines = [
    ...(called.length ? [element('b', {}, ...marked(called[0]!, reading))] : []),
    ...said.map((text) => element('span', { class: 'q' }, ...marked(text, reading, place))),
    ...about
      .filter((text) => kind === 'names' || isLit(text))
      .map((text) => element('span', {}, ...marked(text, reading))),
    whatIs(entry, reading, list),
  ];
  return element('a', { href: base().pathname + path }, ...lines.flatMap((line) => [line, ' ']));
}

/** What kind of thing a result is, and where it is said. */
function whatIs(entry: Entry, reading: Reading, list: List): Element {
  const { kind, articles, what, paragraphs = 0, counts = '' } = entry;
  if (entry.strip) return stripOf(entry.strip, list);
  const labels = articles.map((place) => list.articles[place]!.called[0]!.text);
  const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
  const named = `${what} · named in ${count(articles.length, 'article')}, ${count(paragraphs, 'paragraph')}`;
  const words = {
    names: () => [what ? named : '', ...alsoSpelt(entry, reading)],
    events: () => [`told by ${labels.join(', ')}`],
    passages: () => whereIs(entry as Passage, list),
    sources: () => [`${labels[0]!}, the source, ¶ ${entry.id.slice(1)}`],
    claims: () => [counts],
    articles: () => [],
  };
  return element('small', {}, ...words[kind]());
}

/** The spellings of a name that were typed, if its title is none. */
function alsoSpelt({ called: [title, ...others] }: Entry, reading: Reading): (Node | string)[] {
  const typed = { ...reading, wants: reading.wants.map(({ words }) => ({ words, names: [] })) };
  const isTyped = ({ words }: Text): boolean => placesOf(typed, words).some(({ length }) => length);
  const also = isTyped(title!) ? [] : others.slice(0, -1).filter(isTyped).slice(0, 3);
  return also.flatMap((text, at) => [at ? ', ' : ' · also ', ...marked(text, reading)]);
}

/** Where the articles stand on a claim. */
function stripOf(cells: string, { articles }: List): Element {
  const symbols = cells.split(' ').map((cell) => ({ symbol: cell.replace('*', ''), isMixed: cell.endsWith('*') }));
  const said = symbols.map(({ symbol }, at) => `${articles[at]!.called[0]!.text} ${verbOf(symbol)}`);
  return strip(symbols, said.join('; '));
}

const verbOf = (symbol: string): string => symbol.replace('silent', 'is silent').replace('r-', 'relays that another ');

/** The stance of a passage, and on which claim; its article, paragraph and section. */
function whereIs({ id, layout, places, articles: [place] }: Passage, { claims, articles }: List): (Node | string)[] {
  const at = places[0]?.from ?? 0;
  const [symbol = '', claimId] = layout.passages.find(([from, to]) => from <= at && at < to)?.[2]?.split(' ') ?? [];
  const claim = claims.find(({ id }) => id === claimId)?.called[0]!.text;
  const taken = claim ? [cell(symbol), ` ${verbOf(symbol)} `, element('i', {}, claim), ' · '] : [];
  const label = articles[place!]!.called[0]!.text;
  return [...taken, [label, `paragraph ${id.slice(1)}`, layout.section].filter(Boolean).join(', ')];
}

/** How much of a text is shown before what is lit, and from there on. */
const room = { before: 60, after: 170 };

/**
 * As much of a text as shows the words that were looked for, with them lit.
 * @param start the first place that is to be seen
 */
function marked({ text, words }: Text, reading: Reading, start?: Span): (Node | string)[] {
  const places = placesOf(reading, words)
    .flat()
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const first = start ?? places[0] ?? { from: 0, to: 0 };
  const from = first.from > room.before ? text.indexOf(' ', first.from - room.before) + 1 : 0;
  const isWhole = first.from + room.after >= text.length;
  const to = isWhole ? text.length : Math.max(text.lastIndexOf(' ', first.from + room.after), first.to);
  const pieces: (Node | string)[] = from ? ['… '] : [];
  let at = from;
  for (const place of places.filter((place) => place.to <= to)) {
    if (place.from < at) continue;
    pieces.push(text.slice(at, place.from), element('mark', {}, text.slice(place.from, place.to)));
    at = place.to;
  }
  return [...pieces, text.slice(at, to), ...(isWhole ? [] : [' …'])];
}
