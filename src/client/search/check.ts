import type { Layout } from '../../common/search/data.ts';
import { wordsOf, type Word } from '../../common/search/words.ts';
import type { Span } from '../../common/span.ts';
import { directiveInParagraph } from '../../common/text-fragment.ts';
import type { Entry } from './list.ts';
import { BEGUN, boundTo, runsOf, SAME, type Form, type Query } from './match.ts';
import type { PagefindData } from './pagefind.ts';
import { tiers, type Reading } from './read.ts';

/** A paragraph of a brief that has all of a query. */
export interface Passage {
  /** Under the base path, with its fragment and with text directives for what answers the query. */
  readonly href: string;
  /** The fragment. */
  readonly id: string;
  readonly slug: string;
  readonly text: string;
  readonly layout: Layout;
  readonly tier: number;
  /** Of the word that is furthest from what was typed. */
  readonly form: Form;
  /** What answers the query, in the order of the text. */
  readonly places: readonly Span[];
}

/** Of what is asked for: words one after another, or a name by any of its spellings. */
interface Want {
  readonly words: readonly Word[];
  readonly names: readonly Entry[];
}

/** What a query asks for: the names in it, and each other word. */
export function wantsOf({ query, within }: Reading): Want[] {
  const named = new Set(within.flatMap(({ words }) => words));
  const others = query.wanted.filter((word) => !named.has(word));
  return [...within, ...others.map((word) => ({ names: [], words: boundTo(word, query.words) }))];
}

const read = new Map<string, Word[]>();

function wordsIn({ url, content }: PagefindData): Word[] {
  const words = read.get(url) ?? wordsOf(content);
  read.set(url, words);
  return words;
}

/** What the page sets between the words: a sign at the end of a passage; a note's number, which touches the word before it. */
export const apparatusOf = ({ passages, notes }: Layout): Span[] => [
  ...passages.map(([, to]) => ({ from: to, to })),
  ...notes.map((to) => ({ from: to - 1, to })),
];

function passage({ url, content, filters }: PagefindData, tier: number, form: Form, places: readonly Span[]): Passage {
  const layout = JSON.parse(filters['layout']![0]!) as Layout;
  const apparatus = apparatusOf(layout);
  const lit = places
    .slice(0, 3)
    .flatMap((place) => directiveInParagraph(content, apparatus, place, layout.echoed) ?? []);
  return {
    href: url + (lit.length ? `:~:${[...new Set(lit)].join('&')}` : ''),
    id: url.split('#')[1]!,
    slug: filters['article']![0]!,
    text: content,
    layout,
    tier,
    form,
    places,
  };
}

/** A paragraph that has all of a query, or undefined. */
export function passageOf(data: PagefindData, query: Query, wants: readonly Want[]): Passage | undefined {
  const words = wordsIn(data);
  const isPhrase = query.words.length > 1;
  for (const [form, isOpen] of isPhrase
    ? ([
        [SAME, false],
        [BEGUN, true],
      ] as const)
    : []) {
    const phrases = runsOf(query.words, words, isOpen);
    if (phrases.length) return passage(data, tiers.phrase, form, phrases.map(spanOf));
  }
  const each = wants.map((want) => placesOf(want, query.words.at(-1), words));
  const isNamed = ({ names }: Want): boolean => names.some(({ id }) => data.filters['name']?.includes(id));
  if (!each.every(({ places }, at) => places.length || isNamed(wants[at]!))) return undefined;
  const places = closest(each.map(({ places }) => places).filter(({ length }) => length));
  const isOne = !/[.!?]['"’”)]*\s/.test(data.content.slice(places[0]?.from, places.at(-1)?.to));
  const form = Math.max(...each.map(({ form }) => form)) as Form;
  const lit = wants.length > 1 ? places : each.flatMap(({ places }) => places);
  return passage(data, isOne ? tiers.sentence : tiers.scattered, form, lit);
}

/** A paragraph that has some words of a query, near to each other. */
export function partly(data: PagefindData, { wanted }: Query): Passage {
  const each = wanted.map((word) => runsOf([word], wordsIn(data), false).map(spanOf));
  return passage(data, tiers.scattered, SAME, closest(each.filter(({ length }) => length)));
}

const spanOf = ([first, last]: readonly [Word, Word]): Span => ({ from: first.from, to: last.to });

/** Where a text has what is wanted, and in which form if that is a word. */
function placesOf(
  { names, words }: Want,
  last: Word | undefined,
  text: readonly Word[],
): { places: Span[]; form: Form } {
  const spellings = names.flatMap((name) => name.spellings.map((spelling) => spelling.words));
  const named = spellings.flatMap((spelling) => runsOf(spelling, text, false)).map(spanOf);
  if (named.length) return { places: apart(named), form: SAME };
  const whole = runsOf(words, text, false);
  const places = whole.length ? whole : runsOf(words, text, words.at(-1) === last);
  return { places: places.map(spanOf), form: whole.length || !places.length ? SAME : BEGUN };
}

/** Places without those inside of others. */
function apart(places: readonly Span[]): Span[] {
  const sorted = [...places].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter(({ from }, at) => !sorted.slice(0, at).some(({ to }) => from < to));
}

/** Of the places of several things, one of each, as near to each other as can be, in their order. */
function closest(each: readonly (readonly Span[])[]): Span[] {
  let best: Span[] = [];
  let least = Infinity;
  for (const start of each.flat()) {
    const picked = each.map((places) =>
      places.reduce((near, place) =>
        Math.abs(place.from - start.from) < Math.abs(near.from - start.from) ? place : near,
      ),
    );
    picked.sort((a, b) => a.from - b.from);
    const length = picked.at(-1)!.to - picked[0]!.from;
    if (length < least) [best, least] = [picked, length];
  }
  return apart(best);
}
