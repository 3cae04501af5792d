import { isSmall, type Word } from '../../common/search/words.ts';
import { overlaps } from '../../common/span.ts';
import type { Entry, List, Text } from './list.ts';
import {
  BEGUN,
  FORM,
  formOf,
  match,
  runsOf,
  SAME,
  wantOf,
  type Match,
  type Place,
  type Query,
  type Want,
} from './match.ts';

/** How well something answers a query: the smaller, the better. */
export const tiers = {
  name: 0,
  title: 1,
  covering: 2,
  inName: 3,
  inTitle: 4,
  phrase: 5,
  words: 6,
  about: 7,
  scattered: 8,
  /** What its author is asked for by comes after what names whom is asked for. */
  own: 0.5,
  begun: 10,
  /** What has parts of the query. */
  within: 20,
  source: 30,
} as const;

/** Something that answers a query. */
export interface Found {
  readonly entry: Entry;
  readonly tier: number;
  readonly form: number;
  /** Words of the spelling that were not typed. */
  readonly left: number;
}

/** How a query was read. */
export interface Reading extends Query {
  /** The words that a result must have, each once. */
  readonly wanted: readonly Word[];
  /** Names and articles spelt out in the query, in their order; those that one stretch may mean together. */
  readonly within: readonly Want[];
  /** What of the list has all of it, the best first. */
  readonly found: readonly Found[];
}

/** Reads a query by the list alone. */
export function read(list: List, text: string): Reading {
  const { words } = list.text(text);
  const telling = words.filter((word) => !isSmall(word));
  const wanted = (telling.length ? telling : words).filter(
    ({ key }, at, all) => all.findIndex((word) => word.key === key) === at,
  );
  const within = withinOf(words, [...list.names, ...list.articles]);
  const named = new Set(within.flatMap(({ words }) => words));
  const others = wanted.filter((word) => !named.has(word));
  const wants = [...within, ...others.map((word) => wantOf([word]))];
  const query = { text, words, wants };
  const lists = wanted.length ? [list.names, list.claims, list.articles, list.events] : [];
  const found = lists.flatMap((entries) => {
    const said = entries.flatMap((entry) => findIn(entry, query) ?? []);
    return said.length ? said : entries.flatMap((entry) => findAbout(entry, query) ?? []);
  });
  const first = found.some(({ tier }) => tier === tiers.name) ? [] : withoutTitle(list, text);
  const covering = others.length
    ? []
    : within.flatMap(({ names }) => names.map((entry) => whole(entry, tiers.covering)));
  return { ...query, wanted, within, found: ranked([...first, ...covering, ...found]) };
}

const whole = (entry: Entry, tier: number): Found => ({ entry, tier, form: SAME, left: 0 });

/** Each once, the best first; what only begins so where nothing is spelt out. */
export function ranked(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => rankOf(a) - rankOf(b) || a.form - b.form || a.left - b.left);
  const isFinished = sorted.some(({ form }) => form < BEGUN);
  return sorted.filter(
    ({ entry, form }, at) => (!isFinished || form < BEGUN) && sorted.findIndex((one) => one.entry === entry) === at,
  );
}

/** What only begins so comes after all that is spelt out, and what sources have at the end. */
export const rankOf = ({ entry, tier, form }: Found): number =>
  tier + (form === BEGUN ? tiers.begun : 0) + (entry.kind === 'sources' ? tiers.source : 0);

/** How an entry has all of a query, if it has: in one of its spellings, or in all that it says. */
export function findIn(entry: Entry, query: Query): Found | undefined {
  const [told] = ranked(
    [...entry.called, entry.slug].flatMap((spelling) => {
      const found = match(query, spelling.words) ?? runTogether(query, spelling);
      return found ? { entry, ...found, tier: tierOf(found, entry) } : [];
    }),
  );
  if (told) return told;
  const found = match(query, wordsIn([...entry.called, entry.slug, ...entry.said]), entry.names);
  const isPhrase = found?.isPhrase && query.words.length > 1;
  return found && { entry, ...found, tier: isPhrase ? tiers.phrase : tiers.words };
}

/** Whether all that is said by and of an entry has all of a query. */
function findAbout(entry: Entry, query: Query): Found | undefined {
  const found = match(query, wordsIn([...entry.called, entry.slug, ...entry.said, ...entry.about]), entry.names);
  return found && { entry, ...found, tier: tiers.about };
}

const wordsIn = (texts: readonly Text[]): Word[] => texts.flatMap(({ words }) => words);

function tierOf({ left, isPhrase }: Match, { kind }: Entry): number {
  if (!left) return kind === 'names' ? tiers.name : tiers.title;
  if (isPhrase) return kind === 'names' ? tiers.inName : tiers.inTitle;
  return tiers.words;
}

/** A spelling whose words were wrongly run together or apart: `peacemission`, `xi jin ping`. */
function runTogether({ words }: Query, spelling: Text): Match | undefined {
  const run = (words: readonly Word[]): string => words.map(({ key }) => key).join('');
  return run(words) === run(spelling.words) ? { form: FORM, left: 0, isPhrase: true } : undefined;
}

/** Entries of which a spelling stands in some words, the longest first, no other inside of it; then in their order. */
function withinOf(words: readonly Word[], entries: readonly Entry[]): Want[] {
  const spelt = (entry: Entry): Place[] =>
    entry.called.flatMap((spelling) => runsOf(spelling.words, words, (word, typed) => formOf(typed, word)));
  const places = entries.flatMap((entry) => spelt(entry).map((place) => ({ entry, place })));
  const taken: { names: Set<Entry>; place: Place }[] = [];
  for (const { entry, place } of places.sort((a, b) => b.place.words.length - a.place.words.length)) {
    const same = taken.find((one) => one.place.from === place.from && one.place.to === place.to);
    if (same) same.names.add(entry);
    else if (!taken.some((one) => overlaps(place, one.place))) taken.push({ names: new Set([entry]), place });
  }
  return taken.sort((a, b) => a.place.from - b.place.from).map(({ names, place }) => wantOf(place.words, [...names]));
}

const titles =
  /^(?:.* )?(?:president|premier|chancellor|minister|secretary|general|admiral|colonel|captain|marshal|ambassador|attach[eé]|chairman|leader|mrs?|ms|dr|prof|professor|sir|pres|gen|col|adm|sen|senator|президент|министр|премьер|генерал|полковник|председатель)\.? (.+)$/iu;

/** A title, what it is the title of before and after it, and a person are that person: `Danish Foreign Minister Lind`. */
function withoutTitle(list: List, text: string): Found[] {
  const [, person] = titles.exec(text) ?? [];
  return person ? read(list, person).found.filter(({ tier }) => tier === tiers.name) : [];
}
