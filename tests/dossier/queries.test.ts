import { expect, test } from 'vitest';
import { getSite } from '#site';
import { describeDossier } from '../support/dossier.ts';
import { dossier, scores } from './queries.ts';

describeDossier(dossier, () => {
  test('what readers type finds what they mean, and nothing where there is nothing', async () => {
    for (const { name, asked, first, inThree, missed, absent, wrong } of await scores(await getSite())) {
      const told = `${name}: ${[...missed, ...wrong].join('\n')}`;
      if (asked) expect(inThree / asked, told).toBeGreaterThanOrEqual(name === 'spellings' ? 0.97 : 0.9);
      if (asked) expect(first / asked, told).toBeGreaterThanOrEqual(0.85);
      if (absent) expect(wrong.length / absent, told).toBeLessThanOrEqual(0.02);
    }
  });
});
