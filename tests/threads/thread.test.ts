import { afterAll, expect, test } from 'vitest';
import { Thread } from '../../src/threads/thread.ts';

const roots = new Thread<number, number>(new URL('./root-asked.ts', import.meta.url));
afterAll(() => roots.end());

test('answers come in the order of their questions', async () => {
  expect(await Promise.all([0, 1, 4, 9, 100].map((number) => roots.ask(number)))).toEqual([0, 1, 2, 3, 10]);
});

test('what a thread throws is told to all who wait, and another answers the next', async () => {
  const asked = await Promise.allSettled([-1, 4].map((number) => roots.ask(number)));
  expect(asked).toEqual([1, 2].map(() => ({ status: 'rejected', reason: new Error('-1 has no root.') })));
  expect(await roots.ask(16)).toBe(4);
});
