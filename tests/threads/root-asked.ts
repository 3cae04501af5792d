import { setTimeout } from 'node:timers/promises';
import { answerWith } from '../../src/threads/answer-with.ts';

/** The root of a number: the larger it is, the sooner. */
await answerWith(async (number: number) => {
  if (number < 0) throw new Error(`${number} has no root.`);
  await setTimeout(20 / (number + 1));
  return Math.sqrt(number);
});
