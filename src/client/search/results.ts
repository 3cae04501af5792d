import type { Span } from '../../common/span.ts';
import { base, cell, element, strip } from '../dom.ts';
import type { Group } from './groups.ts';
import type { Entry, List, Text } from './list.ts';
import { placesOf, wantOf, type Query } from './match.ts';
import type { Passage } from './passages.ts';
import type { Found, Reading } from './read.ts';
import { headings } from './say.ts';
import type { Shown } from './session.ts';

/**
 * Results of one kind under their heading.
 * @param most how many are shown, with a link to all if there are more
 * @param page the address of the search page
 */
export function sectionOf({ kind, results }: Group, most: number, { reading, list }: Shown, page: string): Element {
  const name = headings[kind][results.length === 1 ? 0 : 1];
  const items = results.slice(0, most).map((found) => element('li', {}, linkOf(found, reading, list)));
  const more = element(
    'a',
    { href: `${page}?q=${encodeURIComponent(reading.text)}&kind=${kind}` },
    `All ${results.length} ${name.toLowerCase()}`,
  );
  return element(
    'section',
    {},
    element('h2', {}, `${name} `, element('span', {}, `${results.length}`)),
    element('div', {}, element('ul', {}, ...items), ...(results.length > most ? [more] : [])),
  );
}

/** A result as a link that says what it is, with the words lit that were looked for. */
function linkOf({ entry }: Found, reading: Reading, list: List): HTMLAnchorElement {
  const { kind, path, called, said, about, articles, data } = entry;
  const lit = (text: Text, cut = false): HTMLElement[] => [element('span', {}, ...marked(text, reading, cut))];
  const labels = articles.map((place) => list.articles[place]!.called[0]!.text);
  const isLit = ({ words }: Text, query: Query = reading): boolean =>
    placesOf(query, words).each.some(({ length }) => length);
  // A spelling is worth showing for its own words, and not because it is one of a name that was meant.
  const typed = { ...reading, wants: reading.wants.map(({ words }) => wantOf(words)) };
  const title = called.slice(0, 1).map((text) => element('b', {}, ...marked(text, reading)));
  const quote = said.slice(0, 1).map((text) => {
    const [at] = 'places' in entry ? (entry as Passage).places : [];
    return element('span', { class: 'q' }, ...marked(text, reading, !!at, at));
  });
  const lines = {
    names: () => [
      ...title,
      ...about.flatMap((text) => lit(text)),
      metaOf(
        entry,
        called.slice(1).filter((text) => isLit(text, typed)),
        reading,
      ),
    ],
    claims: () => [
      ...title,
      ...[...said, ...about.filter((text) => isLit(text))].flatMap((text) => lit(text, true)),
      stanceOf(data, list),
    ],
    articles: () => [...title, ...called.slice(1).flatMap((text) => lit(text))],
    events: () => [...quote, element('small', {}, ...marked(said[1]!, reading), ` · told by ${labels.join(', ')}`)],
    passages: () => [...quote, whereIs(entry as Passage, list)],
    sources: () => [...quote, whereIs(entry as Passage, list)],
  };
  return element('a', { href: base().pathname + path }, ...lines[kind]().flatMap((line) => [line, ' ']));
}

/** What kind of thing a name is, where it is spoken of, and by which other spellings it was found. */
function metaOf(
  { articles, data: { kind, paragraphs = 0 } }: Entry,
  also: readonly Text[],
  reading: Reading,
): HTMLElement {
  const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
  const where = `${kind} · named in ${count(articles.length, 'article')}, ${count(paragraphs, 'paragraph')}`;
  const spelt = also.slice(0, 3).flatMap((text, at) => [at ? ', ' : 'also ', ...marked(text, reading)]);
  return element('small', {}, kind ? where : '', kind && spelt.length ? ' · ' : '', ...spelt);
}

/** Where the articles stand on a claim. */
function stanceOf({ strip: cells, counts }: Entry['data'], { articles }: List): Element {
  if (!cells) return element('small', {}, counts ?? '');
  const symbols = cells.split(' ').map((cell) => ({ symbol: cell.replace('*', ''), isMixed: cell.endsWith('*') }));
  const said = symbols.map(({ symbol }, at) => `${articles[at]!.called[0]!.text} ${verbOf(symbol)}`);
  return strip(symbols, said.join('; '));
}

const verbOf = (symbol: string): string => symbol.replace('silent', 'is silent').replace('r-', 'relays that another ');

/** What a passage is: its stance and claim, its article, paragraph and section. */
function whereIs({ id, articles, layout, places }: Passage, list: List): HTMLElement {
  const at = places[0]?.from ?? 0;
  const [symbol = '', claimId] = layout.passages.find(([from, to]) => from <= at && at < to)?.[2]?.split(' ') ?? [];
  const claim = list.claims.find(({ id }) => id === claimId)?.called[0]!.text;
  const taken = claim ? [cell(symbol), ` ${verbOf(symbol)} `, element('i', {}, claim), ' · '] : [];
  // As the pages of the sources number their paragraphs.
  const which = /^s\d/.test(id) ? `the source, ¶ ${id.slice(1)}` : `paragraph ${id.slice(1)}`;
  const label = list.articles[articles[0]!]!.called[0]!.text;
  return element('small', {}, ...taken, [label, which, layout.section].filter(Boolean).join(', '));
}

/** How much of a text is shown before what is lit, and from there on. */
const room = { before: 60, after: 170 };

/**
 * A text with the words lit that were looked for.
 * @param isCut whether only so much is shown as is needed to see them
 * @param start the first place that is to be seen
 */
function marked({ text, words }: Text, reading: Reading, isCut = false, start?: Span): (Node | string)[] {
  const places = placesOf(reading, words)
    .each.flat()
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const first = start ?? places[0] ?? { from: 0, to: 0 };
  const from = isCut && first.from > room.before ? text.indexOf(' ', first.from - room.before) + 1 : 0;
  const isWhole = !isCut || first.from + room.after >= text.length;
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
