import { isForm, type Word } from '../../common/search/words.ts';
import { correct, nearestNames, unknownWords, type Slip } from './correct.ts';
import { groupsOf, type Group } from './groups.ts';
import type { Entry, List } from './list.ts';
import { closest, closestPassages, findPassages, type Search } from './passages.ts';
import { read, tiers, type Found, type Reading } from './read.ts';
import { remarkOn } from './remark.ts';

/** How an answer answers: the query, the query with words put right, parts of it, or not at all. */
export type Step = 'found' | 'corrected' | 'parts' | 'nothing';

/** What a query has for an answer. */
export interface Answer {
  readonly step: Step;
  readonly reading: Reading;
  readonly groups: readonly Group[];
  /** Words that were put for others. */
  readonly corrected: readonly Slip[];
  /** As typed: words that no result has, and those of them that nothing here has. */
  readonly left: readonly string[];
  readonly unknown: readonly string[];
}

/** An answer with what a reader is told of it, and the nearest names if it has nothing. */
export interface Told extends Answer {
  readonly remark: string;
  readonly near: readonly Entry[];
}

/**
 * Answers a query in four steps, the later ones only where those before find nothing: what the list has, the passages, both
 * with words put right that neither knows, and the names and claims spelt out in the query.
 * @throws if the passages do not come
 */
export async function answer(text: string, list: List, search: Search): Promise<Told> {
  const answered = await takeSteps(read(list, text), list, search);
  const near = answered.step === 'nothing' ? nearestNames(answered.reading, list) : [];
  return { ...answered, near, remark: remarkOn(answered) };
}

async function takeSteps(reading: Reading, list: List, search: Search): Promise<Answer> {
  const groups = await whole(reading, list, search);
  const none = { reading, groups, corrected: [], left: [], unknown: [] };
  if (groups.length) return { ...none, step: 'found' };
  const meant = correct(reading, list);
  const others = meant ? await whole(meant.reading, list, search) : [];
  if (meant && others.length) return { ...none, ...meant, step: 'corrected', groups: others };
  return parts({ ...none, ...(meant?.reading.within.length ? meant : {}) }, list, search);
}

/** What has all of a query as it was read. */
async function whole(reading: Reading, list: List, search: Search): Promise<Group[]> {
  const passages = await inTexts(list, search, (search) => findPassages(reading, list, search));
  return reading.found.length || passages.length ? groupsOf(reading, passages) : [];
}

/** Looks for passages in the briefs, and for paragraphs in the sources if there are any. */
async function inTexts(list: List, search: Search, find: (search: Search) => Promise<Found[]>): Promise<Found[]> {
  const texts = list.hasSources ? ['brief', 'source'] : [''];
  const found = await Promise.all(texts.map((text) => find({ ...search, scope: { ...search.scope, text } })));
  return found.flat();
}

/** What has parts of a query of which nothing has all: the names spelt out in it, the longest first, then the rarest. */
async function parts(none: Omit<Answer, 'step'>, list: List, search: Search): Promise<Answer> {
  const { reading } = none;
  const { text, wanted, within } = reading;
  const named = within.flatMap(({ words }) => words);
  const names = [...within].sort((a, b) => b.words.length - a.words.length || rarity(b.names) - rarity(a.names));
  const claims = closest(wanted.map((word) => list.claims.filter((claim) => has(claim, word))));
  const passages = await inTexts(list, search, (search) => closestPassages(reading, list, search));
  const asParts = (entries: readonly Entry[], words: number): Found[] =>
    entries.map((entry) => ({ entry, tier: tiers.within + 1 - words / wanted.length, form: 0, left: 0 }));
  const count = ([best]: readonly Entry[]): number => wanted.filter((word) => best && has(best, word)).length;
  const texts = passages.map(({ entry }) => entry);
  const found = [
    ...asParts([...new Set(names.flatMap(({ names }) => names))], named.length),
    ...asParts(claims, count(claims)),
    ...asParts(texts, count(texts)),
  ];
  const groups = groupsOf({ found, within: [] }, []);
  const written = (words: readonly Word[]): string[] => words.map(({ from, to }) => text.slice(from, to));
  const left = wanted.filter((word) => !named.includes(word) && !found.some(({ entry }) => has(entry, word)));
  const step = groups.length ? 'parts' : 'nothing';
  return { ...none, step, groups, left: written(left), unknown: written(unknownWords(reading, list)) };
}

const rarity = (names: readonly Entry[]): number => -Math.min(...names.map(({ data }) => data.paragraphs ?? 0));

const has = ({ called, said }: Entry, word: Word): boolean =>
  [...called, ...said].some(({ words }) => words.some((other) => isForm(word, other)));
