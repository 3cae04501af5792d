import type { Answer } from './answer.ts';
import { BEGUN } from './match.ts';
import { tiers } from './read.ts';

/** What each group is called. */
export const headings = {
  names: ['Name', 'Names'],
  claims: ['Claim', 'Claims'],
  articles: ['Article', 'Articles'],
  passages: ['Passage', 'Passages'],
  events: ['Event', 'Events'],
} as const;

/** What a reader is told where something did not come. */
export const failure = 'Part of the search could not be loaded. The next key tries again.';

/** What a reader is told of an answer that is not all that was asked; empty if it is. */
export function remark({ step, corrected, unknown, left, groups, reading }: Answer): string {
  const meant = corrected.map(({ typed, meant }) => `${quoted([meant])} for ${quoted([typed])}`).join(', ');
  if (step === 'corrected')
    return `Nothing here has ${quoted(corrected.map(({ typed }) => typed))}. Shown is ${meant}.`;
  if (step === 'nothing')
    return `Nothing found for “${reading.query.text}”: no name, claim, article, event or passage has it, nor has any of its words another spelling that is known here.`;
  if (step === 'parts') {
    const why = unknown.length
      ? `Nothing here has ${quoted(unknown)}.`
      : `Nothing has all of these words${left.length ? `; left out: ${quoted(left)}` : ' together'}.`;
    return `${why} ${meant ? `Shown is what comes closest, with ${meant}.` : 'Shown is what comes closest.'}`;
  }
  const [first] = groups;
  if (first?.kind !== 'passages' || groups.some(({ kind }) => kind !== 'passages' && kind !== 'names')) return '';
  const [best] = first.results;
  if (best!.form === BEGUN)
    return `No passage has ${quoted([lastWord(reading.query.text)])} as a word; these have words that begin so.`;
  return best!.tier === tiers.scattered ? 'No sentence has all of these words; these paragraphs do.' : '';
}

const quoted = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(', ');
const lastWord = (text: string): string => text.trim().split(/\s+/).at(-1)!;

/** As in "2 names, 1 claim, 6 passages". */
export const countsOf = ({ groups }: Answer): string =>
  groups
    .map(({ kind, results: { length } }) => `${length} ${headings[kind][length === 1 ? 0 : 1].toLowerCase()}`)
    .join(', ');
