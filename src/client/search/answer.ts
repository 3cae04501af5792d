import { isForm, type Word } from '../../common/search/words.ts';
import { correct, nearestNames } from './correct.ts';
import type { Entry, List } from './list.ts';
import type { Want } from './match.ts';
import { closest, closestPassages, findPassages, type Search } from './passages.ts';
import { groupsOf, read, type Group, type Reading } from './read.ts';

/** What a query has for an answer. */
export interface Answer {
  readonly reading: Reading;
  readonly groups: readonly Group[];
  /** What a reader is told of it, if it is not all that was asked. */
  readonly remark: string;
  /** If there is nothing: the nearest names. */
  readonly near: readonly Entry[];
}

/**
 * Answers a query in four steps, the later ones only where those before find nothing: what the list has, the passages, both
 * with words put right that neither knows, and the names and claims spelt out in the query.
 * @throws if the passages do not come
 */
export async function answer(text: string, list: List, search: Search): Promise<Answer> {
  const reading = read(list, text);
  const groups = await whole(reading, list, search);
  if (groups.length) return { reading, groups, remark: '', near: [] };
  const meant = correct(reading, list);
  const corrected = meant ? await whole(meant.reading, list, search) : [];
  if (meant && corrected.length) return { ...meant, groups: corrected, near: [] };
  const parts = await partsOf(reading, list, search);
  if (parts.length) return { reading, ...told(parts, reading), near: [] };
  const remark = `Nothing found for “${text}”: no name, claim, article, event or passage has it, nor has any of its words another spelling that is known here.`;
  return { reading, groups, remark, near: nearestNames(reading, list) };
}

/** What has all of a query as it was read. */
async function whole(reading: Reading, list: List, search: Search): Promise<Group[]> {
  return groupsOf([...reading.found, ...(await findPassages(reading, list, search))]);
}

/**
 * What has parts of a query of which nothing has all: the names spelt out in it, the longest first, then the rarest; claims
 * and passages with most of its words.
 */
async function partsOf(reading: Reading, list: List, search: Search): Promise<Entry[]> {
  const { wanted, within } = reading;
  const rarity = ({ names }: Want): number => Math.min(...names.map(({ paragraphs = 0 }) => paragraphs));
  const spelt = [...within].sort((a, b) => b.words.length - a.words.length || rarity(a) - rarity(b));
  const claims = closest(wanted.map((word) => list.claims.filter((claim) => has(claim, word))));
  const passages = await closestPassages(reading, list, search);
  return [...new Set(spelt.flatMap(({ names }) => names)), ...claims, ...passages];
}

/** Parts in groups, first what has most of the words, and names unless something has more than they and than half; and what is told of them. */
function told(parts: readonly Entry[], { text, wanted, within }: Reading): Pick<Answer, 'groups' | 'remark'> {
  const named = Math.max(within.flatMap(({ words }) => words).length, wanted.length / 2);
  const count = (entry: Entry): number =>
    entry.kind === 'names' ? named : wanted.filter((word) => has(entry, word)).length;
  const groups = groupsOf(parts.map((entry) => ({ entry, tier: -count(entry), form: 0, left: 0 })));
  const left = wanted.filter((word) => !parts.some((part) => has(part, word)));
  const words = left.map(({ from, to }) => `‘${text.slice(from, to)}’`).join(', ');
  const why = left.length
    ? `Nothing has all of these words; left out: ${words}.`
    : 'Nothing has all of these words together.';
  return { groups, remark: `${why} Shown is what comes closest.` };
}

const has = ({ called, said }: Entry, word: Word): boolean =>
  [...called, ...said].some(({ words }) => words.some((other) => isForm(word, other)));
