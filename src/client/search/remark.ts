import type { Answer } from './answer.ts';
import { BEGUN } from './match.ts';
import type { Passage } from './passages.ts';
import { tiers } from './read.ts';

/** What a reader is told of an answer that is not all that was asked; empty if it is. */
export function remarkOn({ step, corrected, unknown, left, groups, reading }: Answer): string {
  const meant = corrected.map(({ typed, meant }) => `${quoted([meant])} for ${quoted([typed])}`).join(', ');
  if (step === 'corrected')
    return `Nothing here has ${quoted(corrected.map(({ typed }) => typed))}. Shown is ${meant}.`;
  if (step === 'nothing')
    return `Nothing found for “${reading.text}”: no name, claim, article, event or passage has it, nor has any of its words another spelling that is known here.`;
  if (step === 'parts') {
    const why = unknown.length
      ? `Nothing here has ${quoted(unknown)}.`
      : `Nothing has all of these words${left.length ? `; left out: ${quoted(left)}` : ' together'}.`;
    return `${why} ${meant ? `Shown is what comes closest, with ${meant}.` : 'Shown is what comes closest.'}`;
  }
  const [best] = groups.find(({ kind }) => kind === 'passages')?.results ?? [];
  const others = groups.filter(({ kind }) => kind !== 'passages' && kind !== 'sources');
  if (!best) return '';
  const { isOwn, article } = best.entry as Passage;
  if (isOwn) return `No passage names all that is asked for; ${article.called[0]!.text} itself has the rest.`;
  if (others.some(({ results }) => results[0]!.tier < tiers.within)) return '';
  if (best.form === BEGUN)
    return `No passage has ${quoted([reading.text.trim().split(/\s+/).at(-1)!])} as a word; these have words that begin so.`;
  return best.tier === tiers.scattered ? 'No sentence has all of these words; these paragraphs do.' : '';
}

const quoted = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(', ');
