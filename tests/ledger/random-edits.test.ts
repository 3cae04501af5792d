import { expect, it } from 'vitest';
import { fixture } from '../support/content.ts';
import { writeAtRandom, type Tally } from './sequence.ts';

const orchard = fixture('orchard');

it('a thousand random edits break no promise', { timeout: 600_000 }, () => {
  const tallies = Array.from({ length: 25 }, (_, index): Tally => writeAtRandom(orchard, index + 1, 20));
  const total = (key: 'edits' | 'built' | 'refused' | 'decided'): number =>
    tallies.reduce((sum, tally) => sum + tally[key], 0);
  console.log(
    `${total('edits')} edits: ${total('built')} builds, ${total('refused')} refused, ${total('decided')} of these overruled`,
  );
  // A sequence in which hardly anything is built would prove nothing.
  expect(total('edits')).toBeGreaterThan(900);
  expect(total('built')).toBeGreaterThan(100);
  expect(total('decided')).toBeGreaterThan(100);
  const built = new Set(tallies.flatMap((tally) => Object.keys(tally.byMove)));
  expect([...built]).toEqual(
    expect.arrayContaining([
      'splitParagraph',
      'mergeParagraphs',
      'moveParagraph',
      'deleteParagraph',
      'renameClaim',
      'renameName',
      'renameArticle',
      'renameMark',
    ]),
  );
});
