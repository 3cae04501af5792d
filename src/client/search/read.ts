import { isSmall, type Word } from '../../common/search/words.ts';
import type { Entry, Kind, List } from './list.ts';
import { BEGUN, formOf, match, SAME, type Query, type Want } from './match.ts';

/** How well something answers a query, the smaller the better: by what it has, in which of its texts. */
export const tiers = { whole: 0, covering: 1, called: 2, phrase: 3, words: 4, about: 5, scattered: 6 };

/** Something that answers a query. */
export interface Found {
  readonly entry: Entry;
  readonly tier: number;
  /** Of the word that is furthest from what was typed. */
  readonly form: number;
  /** Telling words of the text that were not typed. */
  readonly left: number;
}

/** How a query was read. */
export interface Reading extends Query {
  readonly text: string;
  /** The words that a result must have, each once. */
  readonly wanted: readonly Word[];
  /** Names and articles spelt out in the query, in their order; those that one stretch may mean together. */
  readonly within: readonly Want[];
  /** What of the list has all of it, the best first. */
  readonly found: readonly Found[];
}

/** Results of one kind, the best first. */
export interface Group {
  readonly kind: Kind;
  readonly results: readonly Found[];
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
  const query = { words, wants: [...within, ...others.map((word) => ({ words: [word], names: [] }))] };
  const lists = wanted.length ? [list.names, list.claims, list.articles, list.events] : [];
  const found = lists.flatMap((entries) => {
    const all = entries.flatMap((entry) => findIn(entry, query) ?? []);
    const isSaid = all.some(({ tier }) => tier < tiers.about);
    return all.filter(({ tier }) => !isSaid || tier < tiers.about);
  });
  const covering = others.length ? [] : within.flatMap(({ names }) => names);
  const all = [...covering.map((entry) => ({ entry, tier: tiers.covering, form: SAME, left: 0 })), ...found];
  const person = titled.exec(text)?.[1];
  const persons = person ? read(list, person).found.filter(({ tier }) => tier === tiers.whole) : [];
  return { ...query, text, wanted, within, found: ranked([...persons, ...all]) };
}

/** Each once, the best first. */
export function ranked(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.tier - b.tier || a.form - b.form || a.left - b.left);
  return sorted.filter(({ entry }, at) => sorted.findIndex((one) => one.entry === entry) === at);
}

const kinds = ['names', 'claims', 'articles', 'passages', 'events'] as const;

/** All that was found by kinds, the kind of the best first, and what sources have at the end; what only begins so where nothing else is. */
export function groupsOf(found: readonly Found[]): Group[] {
  const spelt = found.filter(({ form }) => form < BEGUN);
  const shown = spelt.length ? spelt : found;
  const of = (kind: Kind): Group => ({ kind, results: shown.filter(({ entry }) => entry.kind === kind) });
  const best = ({ results }: Group): number => Math.min(...results.map(({ tier }) => tier));
  const groups = kinds.map(of).sort((a, b) => best(a) - best(b));
  return [...groups, of('sources')].filter(({ results }) => results.length);
}

/** How an entry has all of a query, if it has: in one of its spellings, in all that it says, or in what is said of it. */
export function findIn(entry: Entry, query: Query): Found | undefined {
  const { called, said, about, names } = entry;
  const wordsIn = (...texts: (typeof called)[]): Word[] => texts.flat().flatMap(({ words }) => words);
  const found = (words: readonly Word[], phrase: number, tier: number, names?: readonly Entry[]): Found[] => {
    const one = match(query, words, names);
    return one ? [{ entry, ...one, tier: one.isPhrase ? phrase : tier }] : [];
  };
  const whole = (one: Found): Found => (one.left ? one : { ...one, tier: tiers.whole });
  const [best] = ranked([
    ...called.flatMap(({ words }) => found(words, tiers.called, tiers.words).map(whole)),
    ...found(wordsIn(called, said), tiers.phrase, tiers.words, names),
  ]);
  return best ?? found(wordsIn(called, said, about), tiers.about, tiers.about, names)[0];
}

/** Entries of which a spelling stands in some words, the longest first, no other inside of it; then in their order. */
function withinOf(words: readonly Word[], entries: readonly Entry[]): Want[] {
  const isAt = (at: number, spelling: readonly Word[]): boolean =>
    spelling.every((word, next) => words[at + next] && formOf(words[at + next]!, word) !== undefined);
  const spelt = entries.flatMap((entry) =>
    entry.called.flatMap(({ words: spelling }) =>
      words.flatMap((_, at) => (isAt(at, spelling) ? [{ entry, at, to: at + spelling.length }] : [])),
    ),
  );
  const taken: { at: number; to: number; names: Set<Entry> }[] = [];
  for (const { entry, at, to } of spelt.sort((a, b) => b.to - b.at - (a.to - a.at))) {
    const over = taken.find((one) => one.at < to && at < one.to);
    if (!over) taken.push({ at, to, names: new Set([entry]) });
    else if (over.at === at && over.to === to) over.names.add(entry);
  }
  const inOrder = taken.sort((a, b) => a.at - b.at);
  return inOrder.map(({ at, to, names }) => ({ words: words.slice(at, to), names: [...names] }));
}

/** A title, with what it is the title of before it, and a person: `Danish Foreign Minister Lind`. */
const titled =
  /^(?:.* )?(?:president|premier|chancellor|minister|secretary|general|admiral|colonel|captain|marshal|ambassador|attach[eé]|chairman|leader|mrs?|ms|dr|prof|professor|sir|pres|gen|col|adm|sen|senator|президент|министр|премьер|генерал|полковник|председатель)\.? (.+)$/iu;
