import { expect, test } from 'vitest';
import { answer } from '../../src/client/search/answer.ts';
import { recordsOf } from '../../src/index/records.ts';
import { fixture, siteOf } from '../support/content.ts';
import { withSource } from '../support/source.ts';
import { idOf, listOf, pagefindOf } from './support.ts';

const harbour = fixture('harbour');
const site = siteOf(withSource(harbour));
const list = listOf(site);
const pagefind = await pagefindOf(site);
const ask = (text: string, scope: Record<string, string> = {}) => answer(text, list, { pagefind, scope, enough: 10 });
/** Kinds with the ids of their results, in their order. */
const found = async (...asked: Parameters<typeof ask>): Promise<string[]> =>
  (await ask(...asked)).groups.map(
    ({ kind, results }) => `${kind}: ${results.map(({ entry }) => idOf(entry)).join(' ')}`,
  );

test('what the brief and the source have is found in either, the source last', async () => {
  const groups = await found('breakwater');
  expect(groups).toContain('passages: p3');
  expect(groups.at(-1)).toBe('sources: s4');
});

test('what the source alone has is found there, and led to with its words lit', async () => {
  const { groups, remark } = await ask('granite');
  expect(remark).toBe('');
  expect(groups).toHaveLength(1);
  const { entry } = groups[0]!.results[0]!;
  expect(idOf(entry)).toBe('s4');
  expect(entry.path).toMatch(/^\/articles\/abel-2001\/source\/#s4:~:text=Granite/);
});

test('a name is found in a source by any of its spellings', async () => {
  expect((await found('Harbour Treaty')).at(-1)).toBe('sources: s1');
});

test('a word that only a source has is put right', async () => {
  expect((await ask('graniet')).remark).toBe('Nothing here has ‘graniet’. Shown is ‘granite’ for ‘graniet’.');
});

test('a source fits its article and no stance', async () => {
  const inSources = async (scope: Record<string, string>): Promise<boolean> =>
    (await found('breakwater', scope)).some((group) => group.startsWith('sources'));
  expect(await inSources({ article: 'abel-2001' })).toBe(true);
  expect(await inSources({ article: 'quist-2005' })).toBe(false);
  expect(await inSources({ stance: 'affirms' })).toBe(false);
});

test('a site without sources says nothing of them', () => {
  expect(
    siteOf(harbour)
      .articles.flatMap(recordsOf)
      .some(({ url }) => url.includes('source')),
  ).toBe(false);
});
