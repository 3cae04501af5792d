import { isGate } from './phrases/paywall.ts';
import { isSolid, wordsIn } from './sieve/judge.ts';
import { refused } from '../problems/refused.ts';
import type { Block } from './block.ts';

const stubWords = 350;

/**
 * Refuses what a paywall leaves of an article: little text, the demand to pay, and little behind it.
 * @param blocks all blocks of a file
 * @throws an error with a hint if that is what it is
 */
export function refuseStub(blocks: readonly Block[]): void {
  const first = blocks.findIndex(isSolid);
  const gate = blocks.findIndex(({ text }, index) => index > first && isGate(text));
  if (first < 0 || gate < 0) return;
  if (wordsIn(blocks.slice(0, gate)) >= stubWords || wordsIn(blocks.slice(gate)) >= stubWords) return;
  throw refused(
    'This is only the beginning of an article, before a paywall.',
    'Save it again where all of it can be read.',
  );
}
