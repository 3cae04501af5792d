import { expect, test } from 'vitest';
import { answer } from '../../src/client/search/answer.ts';
import { Workshop } from '../ledger/workshop.ts';
import { listOf, pagefindOf } from './support.ts';

const moor = 'articles/moor-1998.md';
const words = 'Two cousins of the grower grafted the survivors on quince';

/** The address of the passage that has some words. */
async function foundIn(workshop: Workshop): Promise<string> {
  const { site } = workshop.build();
  const search = { pagefind: await pagefindOf(site), scope: { kind: 'passages' }, enough: 10 };
  const { groups } = await answer('cousins grafted', listOf(site), search);
  return decodeURI(groups[0]!.results[0]!.entry.path);
}

test('words that a notice before their paragraph has, too, lead to the paragraph and light up nothing in the notice', async () => {
  const workshop = Workshop.published('orchard');
  expect(await foundIn(workshop)).toContain('#p5:~:text=');
  workshop.texts.set(
    moor,
    workshop
      .text(moor)
      .replace(/Two cousins.*\n\n/, '')
      .replace('[¶ 4](source:4 ', '[¶ 4–5](source:4-5 '),
  );
  workshop.giveUp();
  workshop.edit(moor, 'Every September', `${words}. Every September`);
  // The notice ends with these words.
  expect(await foundIn(workshop)).toMatch(/^\/articles\/moor-1998\/#p6:~:text=.*,-on quince\. Every$/);
});
