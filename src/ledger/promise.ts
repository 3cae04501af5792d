import { foldedWords, writtenWords, sameWords } from '../common/fold.ts';
import type { AddressKind } from '../address.ts';
import { keptPairs } from './words.ts';

/** A paragraph keeps its promise while this share of its pairs of neighbouring words stands in it. */
const paragraphKeeps = 0.5;
/** A clause, heading or event keeps it while this share of its words (Dice) is the same, in the same order. */
const clauseKeeps = 0.8;

/**
 * Whether words that stand at an address now are still those that it was given out with: the same, or an edit away.
 * A paragraph may grow, and lose up to half. In a clause, which a word can turn round, no number, negation, proper
 * name, quantity or hedge may change and nothing may change places. A claim's statement stays word for word, a name stays one of its spellings.
 * @param spellings what else a name is called now
 */
export function keepsPromise(
  kind: AddressKind,
  promised: string,
  now: string,
  spellings: readonly string[] = [],
): boolean {
  if (sameWords(promised, now)) return true;
  switch (kind) {
    case 'page':
    case 'article':
    case 'account':
      return true;
    case 'claim':
      return false;
    case 'name':
      return spellings.some((spelling) => sameWords(promised, spelling));
    case 'paragraph':
      return keptPairs(promised, now) >= paragraphKeeps;
    case 'heading':
    case 'passage':
    case 'event':
      return sameClause(promised, now);
  }
}

/** Whether the words of a paragraph or clause stand in a longer text, give or take an edit. */
export const standsIn = (words: string, text: string): boolean => keptPairs(words, text) >= paragraphKeeps;

/** Whether the words of a clause stand in a text just as they are. */
export const standsWholeIn = (clause: string, text: string): boolean =>
  ` ${foldedWords(text).join(' ')} `.includes(` ${foldedWords(clause).join(' ')} `);

function sameClause(promised: string, now: string): boolean {
  const [a, b] = [foldedWords(promised), foldedWords(now)];
  const inOrder = commonInOrder(a, b);
  return (
    inOrder === common(a, b) && 2 * inOrder >= clauseKeeps * (a.length + b.length) && signals(promised) === signals(now)
  );
}

const turning = new Set(
  [
    'no not never none neither nor nothing nobody without cannot hardly scarcely unlike against',
    'only all every both each few fewer some many most more less least any before after until since unless',
    'may might can could will would shall should must',
    'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion half third quarter first second',
  ].flatMap((line) => line.split(' ')),
);
const telling = /\p{N}|^\p{Lu}|n't$/u;

/** The words of a clause that can turn it round: figures, proper names, negations, quantities, hedges. */
const signals = (text: string): string =>
  writtenWords(text)
    .filter((word) => telling.test(word) || turning.has(word))
    .map((word) => word.toLowerCase())
    .sort()
    .join(' ');

function common(a: string[], b: string[]): number {
  const rest = [...b];
  return a.filter((word) => {
    const index = rest.indexOf(word);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  }).length;
}

/** The length of the longest common subsequence; time is the product of the lengths. */
function commonInOrder(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, index) => next.push(word === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!)));
    row = next;
  }
  return row.at(-1)!;
}
