import { isSmall, type Word } from '../../common/search/words.ts';
import type { Entry, List, Text } from './list.ts';
import { atSeams } from './seams.ts';
import { BEGUN, FORM, formOf, match, queryOf, SAME, type Form, type Match, type Query } from './match.ts';

/** How well an entry, a group of results or a passage answers a query: the smaller, the better. */
export const tiers = {
  name: 0,
  title: 1,
  covering: 2,
  inName: 3,
  inTitle: 4,
  phrase: 5,
  words: 6,
  sentence: 7,
  about: 8,
  scattered: 9,
} as const;

/** An entry that has all words of a query. */
export interface Found {
  readonly entry: Entry;
  readonly tier: number;
  readonly form: Form;
  /** Words of the spelling that were not typed. */
  readonly left: number;
}

/** Names that a stretch of the words of a query may mean. */
export interface Within {
  readonly names: readonly Entry[];
  readonly words: readonly Word[];
}

/** How a query was read, and what of the list has all its words, the best first. */
export interface Reading {
  readonly query: Query;
  readonly found: readonly Found[];
  /** Names spelt out in the query, in their order. */
  readonly within: readonly Within[];
  /** Whether they are all of it. */
  readonly isCovered: boolean;
}

/** Reads a query by the list alone. */
export function read(list: List, text: string): Reading {
  const typed = list.text(text);
  const query = queryOf({ text, words: atSeams(typed.words, list) });
  const within = namesWithin(query.words, list.names);
  const covered = new Set(within.flatMap(({ words }) => words));
  const isCovered = within.length > 0 && query.wanted.every((word) => covered.has(word) || isRepeated(word, covered));
  const all = [...list.names, ...list.claims, ...list.articles, ...list.events];
  const found = all.flatMap((entry) => findIn(entry, query, within) ?? []);
  const person = found.some(({ tier }) => tier === tiers.name) ? [] : withoutTitle(query, list.names);
  const covering = isCovered ? coveringNames(within) : [];
  const first = [
    ...person,
    ...covering.filter(({ entry }) => !found.some((one) => one.entry === entry && one.tier < tiers.covering)),
  ];
  const best = [...first, ...found.filter(({ entry }) => !first.some((one) => one.entry === entry))];
  const isCalled = best.some(({ entry, tier }) => entry.kind === 'names' && tier < tiers.about);
  const isFinished = best.some(({ form }) => form < BEGUN);
  return {
    query,
    found: best
      .filter(({ form }) => !isFinished || form < BEGUN)
      .filter(({ entry, tier }) => entry.kind !== 'names' || tier < tiers.about || !isCalled)
      .sort(byRank),
    within,
    isCovered,
  };
}

const coveringNames = (within: readonly Within[]): Found[] =>
  within.flatMap(({ names }) => names.map((entry) => ({ entry, tier: tiers.covering, form: SAME, left: 0 })));

const byRank = (a: Found, b: Found): number => rankOf(a) - rankOf(b) || a.form - b.form || a.left - b.left;
/** What only begins so comes after all that is spelt out. */
export const rankOf = ({ tier, form }: Pick<Found, 'tier' | 'form'>): number => tier + (form === BEGUN ? 10 : 0);

const isRepeated = ({ key }: Word, words: ReadonlySet<Word>): boolean => [...words].some((word) => word.key === key);

function findIn(entry: Entry, query: Query, within: readonly Within[]): Found | undefined {
  const found = query.wanted.length ? (calledSo(entry, query) ?? saidSo(entry, query, within)) : undefined;
  // An event has no name of its own.
  return found && entry.kind === 'events' ? { ...found, tier: Math.max(found.tier, tiers.about) } : found;
}

/** Whether one of an entry's spellings has all of a query. */
function calledSo(entry: Entry, query: Query): Found | undefined {
  const told = [...entry.spellings, entry.slug].flatMap((spelling) => {
    const found = match(query, spelling.words) ?? runTogether(query, spelling);
    return found ? { entry, tier: tierOf(found, entry.kind === 'names'), form: found.form, left: found.left } : [];
  });
  return told.sort(byRank)[0];
}

/** Whether all that an entry has of words has all of a query; a claim may be asked for by any spelling of its names. */
function saidSo(entry: Entry, { words, wanted }: Query, within: readonly Within[]): Found | undefined {
  const about = within
    .filter(({ names }) => names.some((name) => entry.names.includes(name)))
    .flatMap((one) => one.words);
  const rest = { words, wanted: wanted.filter((word) => !about.includes(word)) };
  const called = wordsOf([...entry.spellings, entry.slug, ...entry.saying]);
  const found = match(rest, called);
  if (found) {
    const tier = found.isPhrase && wanted.length > 1 ? tiers.inTitle : tiers.words;
    return { entry, tier, form: found.form, left: found.left };
  }
  const said = match(rest, [...called, ...wordsOf(entry.about)]);
  return said && { entry, tier: tiers.about, form: said.form, left: said.left };
}

const wordsOf = (texts: readonly Text[]): Word[] => texts.flatMap(({ words }) => words);

function tierOf({ left, isPhrase }: Match, isName: boolean): number {
  if (!left) return isName ? tiers.name : tiers.title;
  if (isPhrase) return isName ? tiers.inName : tiers.inTitle;
  return tiers.words;
}

/** A spelling whose words were wrongly run together or apart: `peacemission`, `xi jin ping`. */
function runTogether(query: Query, spelling: Text): Match | undefined {
  const isSame =
    query.words.length !== spelling.words.length && query.words.map(({ key }) => key).join('') === spelling.run;
  return isSame ? { form: FORM, left: 0, isPhrase: true } : undefined;
}

/** Names of which a spelling stands in some words, the longest first, no other inside of it; then in their order. */
function namesWithin(words: readonly Word[], names: readonly Entry[]): Within[] {
  const places = names.flatMap((name) =>
    name.spellings.flatMap((spelling) => {
      const sought = spelling.words.slice(
        Math.max(
          0,
          spelling.words.findIndex((word) => !isSmall(word)),
        ),
      );
      return words.flatMap((_, from) => {
        const to = from + sought.length;
        const isThere = sought.every(
          (word, at) => words[from + at] && formOf(words[from + at]!, word, false) !== undefined,
        );
        return isThere && sought.length ? [{ name, from, to }] : [];
      });
    }),
  );
  const taken: { names: Entry[]; from: number; to: number }[] = [];
  for (const { name, from, to } of places.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const same = taken.find((one) => one.from === from && one.to === to);
    if (same && !same.names.includes(name)) same.names.push(name);
    else if (!taken.some((one) => from < one.to && one.from < to)) taken.push({ names: [name], from, to });
  }
  return taken.sort((a, b) => a.from - b.from).map(({ names, from, to }) => ({ names, words: words.slice(from, to) }));
}

const titles = new Set(
  'president premier chancellor minister secretary general admiral colonel captain marshal ambassador attache chairman leader mr mrs ms dr prof professor sir pres gen col adm sen senator президент министр премьер генерал полковник председатель'.split(
    ' ',
  ),
);

/** A title, what it is the title of before and after it, and a person are that person: `Danish Foreign Minister Lind`. */
function withoutTitle({ words }: Query, names: readonly Entry[]): Found[] {
  for (let at = 1; at < Math.min(words.length, 7); at++) {
    if (!words.slice(0, at).some(({ key }) => titles.has(key))) continue;
    const rest = words.slice(at);
    const found = names.filter(({ spellings }) =>
      spellings.some(
        (spelling) => spelling.words.length === rest.length && match({ words: [], wanted: rest }, spelling.words),
      ),
    );
    if (found.length) return found.map((entry) => ({ entry, tier: tiers.name, form: SAME, left: 0 }));
  }
  return [];
}
