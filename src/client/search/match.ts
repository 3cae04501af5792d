import type { Kind } from '../../common/search/data.ts';
import { shortTitles } from '../../common/short-titles.ts';
import { isForm, isSmall, type Word } from '../../common/search/words.ts';
import type { Span } from '../../common/span.ts';
import { textOf, type Entry, type List, type Text } from './list.ts';

/** What is asked for: a word, or words one after another with the names and articles that are so called. */
export interface Want {
  readonly words: readonly Word[];
  readonly names: readonly Entry[];
}

/** What a reader typed; a result must have each want. */
export interface Query {
  readonly text: string;
  readonly words: readonly Word[];
  readonly wants: readonly Want[];
  /** The names that are all of it, but for small words, or for a title. */
  readonly meant: readonly Entry[];
}

/** How well something answers a query, the smaller the better: a whole text, a phrase, its words, several texts, what is said of it. */
const tiers = { whole: 0, covering: 1, phrase: 2, words: 3, scattered: 4, about: 5 };

/** Something that answers a query. */
export interface Found {
  readonly entry: Entry;
  readonly tier: number;
  /** How many words of the text were not typed as they are there. */
  readonly left: number;
}

/** What was chosen beside a query: a kind, an article, a stance. */
export type Scope = Readonly<Record<string, string>>;

/** Results of one kind, the best first. */
export interface Group {
  readonly kind: Kind;
  readonly results: readonly Found[];
}

/** Reads a query: the longest names and articles spelt out in it, and each other word that says something. */
export function read(list: List, text: string): Query {
  const typed = textOf(text).words;
  const words = typed.map((word, at) => {
    const month = monthOf(word, at, typed);
    return month === word || isKnown(word, list) ? word : month;
  });
  const dates = [...text.matchAll(inDigits)].map(({ 0: date, index }) => ({ from: index, to: index + date.length }));
  const spelt = list.entries
    .filter(({ kind }) => kind === 'names' || kind === 'articles')
    .flatMap((entry) => entry.spelt.flatMap((one) => runsOf(one.words, words).map((place) => ({ ...place, entry }))));
  const wants: Want[] = [];
  let end = 0;
  for (const { from, to } of words) {
    if (from < end) continue;
    const here = spelt.filter((place) => place.from === from);
    const date = dates.filter((place) => place.from === from);
    end = Math.max(to, ...[...here, ...date].map(({ to }) => to));
    const names = here.filter(({ to }) => to === end).map(({ entry }) => entry);
    wants.push({ words: words.filter((word) => from <= word.from && word.to <= end), names: [...new Set(names)] });
  }
  const telling = wants.filter(({ words, names }) => names.length || !isSmall(words[0]!));
  const person = titled.exec(text)?.[1] ?? '';
  const meant = telling.every(({ names }) => names.length) ? telling.flatMap(({ names }) => names) : [];
  // Who is minister of somewhere is not that place.
  const [first] = textOf(person).words;
  if (first && !isSmall(first)) meant.push(...read(list, person).meant);
  return { text, words, wants: telling.length ? telling : wants, meant };
}

/** A date as machines and as forms have it: its numbers say nothing in another order. */
const inDigits = /\b(?:\d{4}-\d\d(?:-\d\d)?|\d\d?\.\d\d?\.\d{4})\b/g;

const months = 'january february march april june july august september october november december'.split(' ');

/** Whether something is called or said so, letter by letter. */
const isKnown = ({ key }: Word, { entries, inPassages }: List): boolean =>
  inPassages.has(key) || entries.some(({ spelt }) => spelt.some(({ words }) => words.some((word) => word.key === key)));

/** A word of a query, but where a number stands beside it a month that is cut short: `3 Oct`, `Sept 2020`. */
function monthOf(word: Word, at: number, words: readonly Word[]): Word {
  const isDated = [words[at - 1], words[at + 1]].some((other) => other && /^(?:\d\d?|\d{4})$/.test(other.key));
  const isCut = isDated && /^[a-z]{3,4}$/.test(word.key);
  const month = isCut && months.find((month) => month.startsWith(word.key));
  return month ? { ...textOf(month).words[0]!, from: word.from, to: word.to } : word;
}

/**
 * Where words stand one after another in a text.
 * @param open one of them that may be unfinished, but for a letter or a number: S-30 is no beginning of S-300, and three
 * letters begin names alone: MiG is nothing that might be
 */
function runsOf(sought: readonly Word[], words: readonly Word[], open?: Word): Span[] {
  const mayBegin = (typed: Word, { isProper }: Word): boolean =>
    typed === open && /.\D$/.test(typed.key) && (isProper || typed.key.length > 3);
  const isOne = (typed: Word, word: Word): boolean =>
    isForm(typed, word) || (mayBegin(typed, word) && word.key.startsWith(typed.key));
  const runs: Span[] = [];
  for (let at = 0; at + sought.length <= words.length; at++)
    if (sought.every((typed, next) => isOne(typed, words[at + next]!)))
      runs.push({ from: words[at]!.from, to: words[at + sought.length - 1]!.to });
  return runs;
}

/** Where a text has all that is asked for in a phrase; or else each thing, in the words typed or any spelling of its names. */
export function placesOf({ words: typed, wants }: Query, words: readonly Word[]): Span[][] {
  const phrase = typed.length > 1 ? runsOf(typed, words, typed.at(-1)) : [];
  if (phrase.length) return [phrase];
  return wants.map(({ names, words: sought }) => {
    const places = runsOf(sought, words, typed.at(-1));
    return places.length ? places : names.flatMap(({ spelt }) => spelt.flatMap((one) => runsOf(one.words, words)));
  });
}

/** Whether a text has something of a query. */
export const isLit = ({ words }: Text, query: Query): boolean => placesOf(query, words).some(({ length }) => length);

/**
 * What of some entries has all of a query, the best first.
 * @param open a word that may be unfinished in what something is called or says; the last, where nothing is found without
 */
export function find(query: Query, entries: readonly Entry[], open?: Word): Found[] {
  const { words } = query;
  const found = ranked(entries.flatMap((entry) => findIn(entry, query, open)));
  return found.length || open || !words.length ? found : find(query, entries, words.at(-1));
}

/** How an entry has all of a query, if it has: in one of its texts, in several, or in what is said of it. */
function findIn(entry: Entry, query: Query, open?: Word): Found[] {
  const { spelt, said, about } = entry;
  const { wants } = query;
  // Where nothing is typed, all that was chosen is listed.
  if (!wants.length) return query.text ? [] : [{ entry, tier: tiers.whole, left: 0 }];
  const texts = [...spelt, ...said];
  const has = (want: Want, { words }: Text, open?: Word): boolean => runsOf(want.words, words, open).length > 0;
  const isAbout = ({ names }: Want): boolean => names.some(({ path }) => entry.names.includes(path));
  // A number says nothing beside none of the others that are asked for.
  const isTold = (want: Want, text: Text): boolean =>
    want.words.length > 1 ||
    !/^\d+$/.test(want.words[0]!.key) ||
    wants.every((one) => one === want) ||
    wants.some((one) => one !== want && has(one, text));
  const isSaid = (want: Want, open?: Word): boolean =>
    isAbout(want) ||
    texts.some((text) => has(want, text, open)) ||
    about.some((text) => has(want, text) && isTold(want, text));
  const graded = (texts: readonly Text[], tier?: number): Found => {
    const words = texts.flatMap(({ words }) => words);
    const each = placesOf(query, words);
    const isTyped = ({ from, to }: Word): boolean => each.flat().some((place) => place.from <= from && to <= place.to);
    const isWhole = words.every((word) => isSmall(word) || isTyped(word));
    const left = words.filter(({ key }) => !query.words.some((typed) => typed.key === key)).length;
    return { entry, tier: tier ?? (isWhole ? tiers.whole : each.length === 1 ? tiers.phrase : tiers.words), left };
  };
  const place = query.meant.indexOf(entry);
  const covering = place < 0 ? [] : [{ entry, tier: tiers.covering, left: place }];
  if (!wants.every((want) => isSaid(want, open))) return covering;
  const inOne = texts.filter((text) => wants.every((want) => has(want, text, open)));
  const inSome = wants.every((want) => isAbout(want) || texts.some((text) => has(want, text, open)));
  const apart = spelt.length ? tiers.words : tiers.scattered;
  const found = [...inOne.map((text) => graded([text])), ...(inSome ? [graded(texts, apart)] : []), ...covering];
  if (found.length) return found;
  return wants.every((want) => isSaid(want)) ? [graded([...texts, ...about], tiers.about)] : [];
}

/** Each once, the best first. */
function ranked(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.tier - b.tier || a.left - b.left);
  return sorted.filter(({ entry }, at) => sorted.findIndex((one) => one.entry === entry) === at);
}

const kinds = ['names', 'claims', 'articles', 'passages', 'events'] as const;

/** What was found by kinds, the kind of the best first, and what sources have at the end; what fits the scope alone. */
export function groupsOf(found: readonly Found[], { kind: chosen, article, stance = '' }: Scope): Group[] {
  const fits = ({ kind, articles, strip }: Entry): boolean => {
    const cells = strip.split(' ').filter((cell) => cell !== 'silent');
    const taken = article ? cells[articles.indexOf(article)] : strip;
    const isFitting = (!article || articles.includes(article)) && (!stance || taken?.includes(stance));
    return (!chosen || kind === chosen) && (isFitting || kind === 'passages' || kind === 'sources');
  };
  const fitting = found.filter(({ entry }) => fits(entry));
  const of = (kind: Kind): Group => {
    const [first, ...others] = fitting.filter(({ entry }) => entry.kind === kind);
    // Of what something is only said, where nothing of its kind says it.
    const isShown = ({ tier }: Found): boolean => tier < tiers.about || first!.tier >= tiers.about;
    return { kind, results: first ? [first, ...others.filter(isShown)] : [] };
  };
  const best = ({ results }: Group): number => Math.min(...results.map(({ tier }) => tier));
  const groups = kinds.map(of).sort((a, b) => best(a) - best(b));
  return [...groups, of('sources')].filter(({ results }) => results.length);
}

/** A title, with what it is the title of before it, and a person: `Danish Foreign Minister Lind`. */
const titled = new RegExp(
  String.raw`^(?:.* )?(?:${shortTitles}|president|premier|chancellor|minister|secretary|general|admiral|colonel|captain|marshal|ambassador|attach[eé]|chairman|leader|professor|sir|президент|министр|премьер|генерал|полковник|председатель)\.? (.+)$`,
  'iu',
);
