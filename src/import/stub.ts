import { isGate } from './phrases/paywall.ts';
import { isSolid } from './sieve/judge.ts';
import { Refusal } from './refusal.ts';
import { size } from './words.ts';
import type { Block } from './block.ts';

const stubWords = 350;

/**
 * Refuses what a paywall leaves of an article: little text, and behind its beginning the demand to pay.
 * @param blocks all blocks of a file
 * @throws Refusal
 */
export function refuseStub(blocks: readonly Block[]): void {
  const first = blocks.findIndex(isSolid);
  const words = blocks.filter(isSolid).reduce((sum, { text }) => sum + size(text), 0);
  if (words >= stubWords || !blocks.slice(first + 1).some(({ text }) => isGate(text))) return;
  throw new Refusal(
    'This is only the beginning of an article, before a paywall: save it again where all of it can be read.',
  );
}
