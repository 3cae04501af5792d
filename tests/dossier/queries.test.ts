import { expect, test } from 'vitest';
import { getSite } from '#site';
import { read, tiers } from '../../src/client/search/read.ts';
import { describeDossier } from '../support/dossier.ts';
import { listOf } from '../search/support.ts';
import { dossier, writtenScores } from './queries.ts';

const site = await getSite();

describeDossier(dossier, () => {
  test('what readers type finds what they mean, and nothing where there is nothing', async () => {
    for (const { name, asked, first, inThree, missed, absent, wrong } of await writtenScores(site)) {
      const told = `${name}:\n${[...missed, ...wrong].join('\n')}`;
      expect(inThree / asked, told).toBeGreaterThanOrEqual(0.9);
      expect(first / asked, told).toBeGreaterThanOrEqual(0.85);
      expect(wrong.length / absent, told).toBeLessThanOrEqual(0.02);
    }
  });

  test('every spelling of every name finds that name', () => {
    const list = listOf(site);
    const isFound = (id: string, text: string): boolean =>
      read(list, text).found.some(({ entry, tier }) => entry.id === id && tier === tiers.whole);
    const spellings = site.names.flatMap(({ id, name, aliases }) =>
      [name, ...aliases.map(({ text }) => text)].map((text) => ({ id, text })),
    );
    expect(spellings.filter(({ id, text }) => !isFound(id, text))).toEqual([]);
  });
});
