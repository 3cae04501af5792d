import { describe, expect, test } from 'vitest';
import { getSite } from '#site';
import { answer } from '../../src/client/search/answer.ts';
import { find, read } from '../../src/client/search/match.ts';
import { describeDossier } from '../support/dossier.ts';
import { idOf, listOf, pagefindOf } from '../search/support.ts';
import { dossier, writtenScores } from './queries.ts';

const site = await getSite();
const list = listOf(site);

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
    const isFound = (id: string, text: string): boolean =>
      find(read(list, text), list.entries).some(
        ({ entry, tier }) => entry.kind === 'names' && idOf(entry) === id && tier === 0,
      );
    const spellings = site.names.flatMap(({ id, name, aliases }) =>
      [name, ...aliases.map(({ text }) => text)].map((text) => ({ id, text })),
    );
    expect(spellings.filter(({ id, text }) => !isFound(id, text))).toEqual([]);
  });

  describe('queries that were once answered with nothing, or with something else', async () => {
    const pagefind = await pagefindOf(site);
    test.each([
      ['kashin taiwan', 'names: vasily-kashin taiwan', ''],
      ['S-400 price', 'names: s-400', 'left out: ‘price’'],
      ['Russian arms sales to India', 'names: india', 'Nothing has all of these words'],
      ['Шойгу и Антонов', 'names: sergei-shoigu anatoly-antonov', ''],
      ['South Africa', 'claims: china-seas', 'Nothing has all of these words together'],
      ['Russian gas', 'claims: ', 'left out: ‘gas’'],
      ['RIAN', 'names: ria-novosti', ''],
      ['ROC', 'names: taiwan', ''],
      ['units', 'passages: p16', ''],
      ['Formosa', 'names: taiwan', ''],
      ['Chinatown', '', 'Nothing found for “Chinatown”'],
      ['ukraine sanctions', 'passages: p6', 'left out: ‘ukraine’'],
      ['joint missile defense', 'claims: simulations-aimed-at-us', ''],
      ['arms embargo', 'claims: advanced-arms', 'left out: ‘embargo’'],
    ])('%s', async (q, best, remark) => {
      const answered = await answer(q, list, { pagefind, scope: {}, enough: 5 });
      const groups = answered.groups.map(
        ({ kind, results }) => `${kind}: ${results.map(({ entry }) => idOf(entry)).join(' ')}`,
      );
      expect(groups[0] ?? '').toContain(best);
      expect(answered.remark).toContain(remark);
      expect(answered.remark === '').toBe(remark === '');
    });
  });
});
