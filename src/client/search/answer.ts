import type { Entry, Kind, List } from './list.ts';
import type { Passage } from './check.ts';
import { rankOf, read, type Reading } from './read.ts';

/** How an answer answers: the query, the query with words put right, parts of it, or not at all. */
export type Step = 'found' | 'corrected' | 'parts' | 'nothing';

/** What a query has for an answer. */
export interface Answer {
  readonly step: Step;
  readonly groups: readonly Group[];
  readonly reading: Reading;
  /** Words that were put for others. */
  readonly corrected: readonly Slip[];
  /** As typed: words that no result has. */
  readonly left: readonly string[];
  /** Those of them that nothing here has. */
  readonly unknown: readonly string[];
  /** What a reader is told of an answer that is not all that was asked. */
  readonly remark: string;
}

/** A word that was taken to be another. */
export interface Slip {
  readonly typed: string;
  readonly meant: string;
}

/** Results of one kind, the best first. */
export type Group =
  | { readonly kind: Kind; readonly results: readonly Entry[] }
  | { readonly kind: 'passages'; readonly results: readonly Passage[] }
  | { readonly kind: 'sources'; readonly results: readonly Passage[] };

/** What the list alone has for a query, until the passages are there. */
export const atOnce = (text: string, list: List): Answer => answerOf(read(list, text), []);

/**
 * What has all of a query, the kind of the best first, and the sources last.
 * @param passages of the briefs
 * @param sources paragraphs of the sources
 */
export function answerOf(reading: Reading, passages: readonly Passage[], sources: readonly Passage[] = []): Answer {
  const within = reading.within.flatMap(({ names }) => names);
  const others = within.filter((name) => !reading.found.some(({ entry }) => entry === name));
  const groups: (Group & { rank: number })[] = (['names', 'claims', 'articles', 'events'] as const).map((kind) => {
    const found = reading.found.filter(({ entry }) => entry.kind === kind);
    const ranks = found.slice(0, 1).map(rankOf);
    const entries = found.map(({ entry }) => entry);
    return { kind, results: kind === 'names' ? [...entries, ...others] : entries, rank: Math.min(...ranks) };
  });
  const rank = Math.min(...passages.slice(0, 1).map(rankOf));
  groups.splice(3, 0, { kind: 'passages', results: passages, rank });
  groups.push({ kind: 'sources', results: sources, rank: Infinity });
  const { step, ...none } = nothing(reading);
  return {
    ...none,
    step: groups.some(({ results }) => results.length) ? 'found' : step,
    groups: groups.filter(({ results }) => results.length).sort((a, b) => a.rank - b.rank),
  };
}

const nothing = (reading: Reading): Answer => ({
  step: 'nothing',
  groups: [],
  reading,
  corrected: [],
  left: [],
  unknown: [],
  remark: '',
});
