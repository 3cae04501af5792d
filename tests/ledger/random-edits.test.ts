import { expect, it } from 'vitest';
import { grave } from './author/grave.ts';
import { ordinary } from './author/ordinary.ts';
import { Sequence, type Tally } from './sequence.ts';

/** LEDGER_ROUNDS makes more of it than fits among the units. */
const rounds = Number(process.env.LEDGER_ROUNDS ?? 3);

it('random edits and merged branches break no promise', { timeout: 3_600_000 }, () => {
  const tallies = Array.from({ length: rounds }, (_, seed): Tally => new Sequence('orchard', seed + 1).run(40).tally);
  const total = (key: Exclude<keyof Tally, 'byMove'>): number => tallies.reduce((sum, tally) => sum + tally[key], 0);
  console.log(
    (['edits', 'published', 'givenUp', 'takenBack', 'merged'] as const).map((key) => `${key} ${total(key)}`).join(', '),
  );
  // A sequence in which hardly anything is published would prove nothing.
  expect(total('published')).toBeGreaterThan(total('edits') / 4);
  expect(total('givenUp')).toBeGreaterThan(0);
  expect(total('merged')).toBeGreaterThan(0);
  const made = new Set(tallies.flatMap(({ byMove }) => Object.keys(byMove)));
  expect(made.size).toBeGreaterThan((Object.keys(ordinary).length + Object.keys(grave).length) * 0.8);
});
