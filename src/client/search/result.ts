import { stanceLetters } from '../../common/search/data.ts';
import type { Span } from '../../common/span.ts';
import { cell, element, strip } from '../dom.ts';
import type { Group } from './answer.ts';
import type { Entry, List, Text } from './list.ts';
import { formOf } from './match.ts';
import type { Passage } from './check.ts';
import type { Reading } from './read.ts';

/** Where results are shown. */
export interface Place {
  readonly base: string;
  readonly list: List;
  readonly reading: Reading;
  readonly attributes?: Record<string, string>;
}

/** The results of a group as links that say what each is, with the words lit that were looked for. */
export const linksOf = (group: Group, place: Place): HTMLAnchorElement[] =>
  group.kind === 'passages' || group.kind === 'sources'
    ? group.results.map((passage) => passageLink(passage, place))
    : group.results.map((entry) => entryLink(entry, place));

function entryLink(entry: Entry, place: Place): HTMLAnchorElement {
  const { list, reading, base, attributes } = place;
  const [title, ...others] = entry.spellings;
  const lit = (text: Text): (Node | string)[] => marked(text.text, placesIn(text, reading));
  const said = entry.kind === 'articles' ? others : entry.kind === 'events' ? [] : entry.saying;
  const about = entry.about.filter((text) => entry.kind === 'names' || placesIn(text, reading).length);
  return element(
    'a',
    { href: base + entry.path, ...attributes },
    ...(title ? [element('b', {}, ...lit(title))] : [element('span', { class: 'q' }, ...lit(entry.saying[0]!))]),
    ...[...said, ...about].map((text) =>
      element('span', {}, ...(entry.kind === 'claims' ? cutAround(text, reading) : lit(text))),
    ),
    ' ',
    element('small', {}, ...metaOf(entry, list, lit)),
    ...(entry.counts ? [element('small', {}, entry.counts)] : []),
    ...(entry.strip.length && !entry.counts ? [strip(entry.strip.map(symbolOf), wordsOf(entry, list))] : []),
  );
}

/** What kind of thing an entry is, where it is spoken of, and by which other spelling it was found. */
function metaOf(entry: Entry, { articles }: List, lit: (text: Text) => (Node | string)[]): (Node | string)[] {
  const labels = entry.articles.map((place) => articles[place]!.spellings[0]!.text);
  if (entry.kind === 'events') return [...lit(entry.saying[1]!), ` · told by ${labels.join(', ')}`];
  if (entry.kind !== 'names') return [];
  const { named } = entry;
  const where = named
    ? `${named.kind} · named in ${count(labels.length, 'article')}, ${count(named.paragraphs, 'paragraph')}`
    : '';
  const also = entry.spellings
    .slice(1)
    .map(lit)
    .filter((pieces) => pieces.length > 1)
    .slice(0, 3);
  return [where, ...also.flatMap((pieces, at) => [at ? ', ' : `${where && ' · '}also `, ...pieces])];
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function passageLink(
  { href, id, slug, text, layout, places }: Passage,
  { list, attributes }: Place,
): HTMLAnchorElement {
  const at = places[0]?.from ?? 0;
  const position = layout.passages.find(([from, to]) => from <= at && at < to)?.[2];
  const [letter = '', claimId] = position?.split(' ') ?? [];
  const claim = list.claims.find(({ id }) => id === claimId);
  const article = list.articles.find(({ id }) => id === slug);
  const taken = claim
    ? [cell(symbolOf(letter).symbol), ` ${verbOf(letter)} `, element('i', {}, claim.spellings[0]!.text), ' · ']
    : [];
  // As the pages of the sources number their paragraphs.
  const which = /^s\d/.test(id) ? `the source, ¶ ${id.slice(1)}` : `paragraph ${id.slice(1)}`;
  const where = [article?.spellings[0]?.text, which, layout.section].filter(Boolean).join(', ');
  return element(
    'a',
    { href, ...attributes },
    element('span', { class: 'q' }, ...excerpt(text, places)),
    element('small', {}, ...taken, where),
  );
}

/** A letter of `stanceLetters` as the symbol that it is drawn with. */
function symbolOf(letter: string): { symbol: string; isMixed: boolean } {
  const stance = Object.entries(stanceLetters).find(([, one]) => one === letter[0]!.toLowerCase())?.[0];
  const isOwn = letter[0] === letter[0]!.toLowerCase();
  return { symbol: stance ? `${isOwn ? '' : 'r-'}${stance}` : 'silent', isMixed: letter.endsWith('*') };
}

const verbOf = (letter: string): string => symbolOf(letter).symbol.replace('r-', 'relays that another ');

/** A strip in words. */
const wordsOf = ({ strip }: Entry, { articles }: List): string =>
  strip
    .map((letter, place) => `${articles[place]!.spellings[0]!.text} ${letter === '.' ? 'is silent' : verbOf(letter)}`)
    .join('; ');

/** Where a text has words of a query, neighbours as one. */
function placesIn({ text, words }: Text, { query }: Reading): Span[] {
  const places: { from: number; to: number }[] = [];
  for (const word of words) {
    if (!query.wanted.some((typed) => formOf(typed, word, typed === query.words.at(-1)) !== undefined)) continue;
    const last = places.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.to, word.from))) last.to = word.to;
    else places.push({ from: word.from, to: word.to });
  }
  return places;
}

/** A text with places lit. */
function marked(text: string, places: readonly Span[], from = 0, to = text.length): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = from;
  for (const place of places.filter((place) => place.from >= at && place.to <= to)) {
    pieces.push(text.slice(at, place.from), element('mark', {}, text.slice(place.from, place.to)));
    at = place.to;
  }
  return [...pieces, text.slice(at, to)].filter((piece) => piece !== '');
}

/** How much of a text is shown before what is lit, and from there on. */
const room = { before: 60, after: 170 };

function excerpt(text: string, places: readonly Span[]): (Node | string)[] {
  const first = places[0]?.from ?? 0;
  const from = first > room.before ? text.indexOf(' ', first - room.before) + 1 : 0;
  const end = text.lastIndexOf(' ', first + room.after);
  const to = first + room.after < text.length ? Math.max(end, places[0]?.to ?? 0) : text.length;
  return [...(from ? ['… '] : []), ...marked(text, places, from, to), ...(to < text.length ? [' …'] : [])];
}

const cutAround = (text: Text, reading: Reading): (Node | string)[] => excerpt(text.text, placesIn(text, reading));
