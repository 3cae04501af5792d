import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { base } from '../support/dist.ts';
import { describeDossier } from '../support/dossier.ts';
import { type } from '../search/support.ts';
import { isTarget, namer, queries } from './queries.ts';

describeDossier('allies-or-not', () => {
  const site = useSite();

  test('what readers type finds what they mean, and nothing where there is nothing', async () => {
    const nameOf = await namer(base);
    const page = await site.open('about/');
    const misses: string[] = [];
    const late: string[] = [];
    const score: Record<string, string> = {};
    for (const [kind, list] of queries()) {
      let first = 0;
      for (const { q, targets } of list) {
        const found = (await type(page, q)).map(({ href }) => nameOf(href));
        const rank = targets.length
          ? found.findIndex((result) => targets.some((target) => isTarget(result, target)))
          : found.length
            ? -1
            : 0;
        if (rank === 0) first++;
        else
          (rank > 0 && rank < 3 ? late : misses).push(
            `${q}: wanted ${targets.join(' or ') || 'nothing'}, found ${found.slice(0, 3).join(', ') || 'nothing'}`,
          );
      }
      score[kind] = `${first}/${list.length}`;
    }
    const all = queries().flatMap(([, list]) => list).length;
    console.log(
      `Search: ${all - late.length - misses.length} of ${all} first (${Object.entries(score)
        .map(([kind, hits]) => `${kind} ${hits}`)
        .join(', ')})`,
    );
    expect(misses).toEqual([]);
    expect(late.length, late.join('\n')).toBeLessThanOrEqual(all * 0.05);
    expect(site.faults()).toEqual([]);
  });
});
