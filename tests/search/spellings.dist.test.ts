import { expect, test } from 'vitest';
import { getSite } from '#site';
import { forgiving } from '../../src/client/search/forgiving.ts';
import { addSpellings, addStatements, unpack } from '../../src/common/search/list.ts';
import { read } from '../../src/common/search/reading.ts';
import { packLists } from '../../src/index/pack.ts';

test('every spelling of every name finds that name, and is not taken to be misspelt', async () => {
  const site = await getSite();
  const lists = packLists(site);
  const list = unpack(lists.get('latin')!);
  for (const name of ['more', 'cyrillic', 'han', 'other'] as const) addSpellings(list, lists.get(name)!);
  addStatements(list, lists.get('statements')!);
  list.vocabulary.forgive(forgiving);
  const lost = site.names.flatMap((name) =>
    [name.name, ...name.aliases.map(({ text }) => text)].filter((text) => {
      const { names, corrected } = read(list, text);
      return corrected !== undefined || !names.slice(0, 3).some(({ entry }) => entry.id === name.id);
    }),
  );
  expect(lost).toEqual([]);
});
