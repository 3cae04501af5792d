import type { Answer } from './answer.ts';
import { BEGUN } from './match.ts';
import { tiers } from './read.ts';

/** What a reader is told of an answer that is not all that was asked; empty if it is. */
export function remarkOn({ step, corrected, unknown, left, groups, reading }: Answer): string {
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
  if (first?.kind !== 'passages') return '';
  if (groups.some(({ kind }) => kind === 'claims' || kind === 'articles' || kind === 'events')) return '';
  const [best] = first.results;
  if (best!.form === BEGUN)
    return `No passage has ${quoted([lastWord(reading.query.text)])} as a word; these have words that begin so.`;
  return best!.tier === tiers.scattered ? 'No sentence has all of these words; these paragraphs do.' : '';
}

const quoted = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(', ');
const lastWord = (text: string): string => text.trim().split(/\s+/).at(-1)!;
