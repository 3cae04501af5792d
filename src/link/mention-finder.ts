import type { Span } from '../common/span.ts';
import { plainMarks } from '../common/fold.ts';

/** A place in a text where a spelling occurs that belongs to one name, or to several. */
export interface Occurrence<N> extends Span {
  names: readonly N[];
}

const word = /[\p{L}\p{N}]+/gu;
const ending = /^(?:'s|s'|es|s|')?(?![\p{L}\p{N}])/u;

/**
 * Makes a finder of spellings in a text: longest first, whole words, case respected, except that a spelling that begins
 * with a small letter is also found with a capital; possessive and plural endings belong to the occurrence.
 * Time is linear in the words of the text.
 */
export function mentionFinder<N>(spellings: Iterable<readonly [string, N]>): (text: string) => Occurrence<N>[] {
  const byFirstWord = new Map<string, Map<string, N[]>>();
  const add = (spelling: string, name: N): void => {
    const first = spelling.match(word)?.[0];
    if (!first) return;
    const sameStart = byFirstWord.get(first) ?? new Map<string, N[]>();
    const names = sameStart.get(spelling) ?? [];
    if (!names.includes(name)) names.push(name);
    byFirstWord.set(first, sameStart.set(spelling, names));
  };
  for (const [spelling, name] of spellings) {
    const text = plainMarks(spelling);
    add(text, name);
    const capital = text.charAt(0).toUpperCase() + text.slice(1);
    if (capital !== text) add(capital, name);
  }
  const candidates = new Map(
    [...byFirstWord].map(([first, same]) => [first, [...same].sort(([a], [b]) => b.length - a.length)]),
  );

  return (raw) => {
    const text = plainMarks(raw);
    const found: Occurrence<N>[] = [];
    for (const match of text.matchAll(word)) {
      const from = match.index;
      if (from < (found.at(-1)?.to ?? 0)) continue;
      const first = match[0];
      for (const [spelling, names] of [...singulars(first)].flatMap((one) => candidates.get(one) ?? [])) {
        // A spelling may begin with a quotation mark.
        const start = from - spelling.search(word);
        if (!text.startsWith(spelling, start)) continue;
        const to = start + spelling.length;
        const end = ending.exec(text.slice(to, to + 3));
        if (!end) continue;
        found.push({ from: start, to: to + end[0].length, names });
        break;
      }
    }
    return found;
  };
}

/** A word as it stands, and what it may be the plural of: `lines` of `line` or, as `boxes` is, of `lin`. */
const singulars = (word: string): Set<string> => new Set([word, word.replace(/s$/, ''), word.replace(/es$/, '')]);
