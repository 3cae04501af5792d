import { expect, test } from 'vitest';
import { answer } from '../../src/client/search/answer.ts';
import { listFile } from '../../src/index/list.ts';
import { recordsOf } from '../../src/index/records.ts';
import { fixture, siteOf } from '../support/content.ts';
import { withSource } from '../support/source.ts';
import { listOf, pagefindOf } from './support.ts';

const harbour = fixture('harbour');
const site = siteOf(withSource(harbour));
const list = listOf(site);
const pagefind = await pagefindOf(site);
const ask = (text: string, scope = { article: '', stance: '' }) => answer(text, list, { pagefind, scope, enough: 10 });
/** Kinds with the ids of their results, in their order. */
const found = async (...asked: Parameters<typeof ask>): Promise<string[]> =>
  (await ask(...asked)).groups.map(({ kind, results }) => `${kind}: ${results.map(({ entry }) => entry.id).join(' ')}`);

test('what the brief and the source have is found in either, the source last', async () => {
  const groups = await found('breakwater');
  expect(groups).toContain('passages: p3');
  expect(groups.at(-1)).toBe('sources: s4');
});

test('what the source alone has is found there, and led to with its words lit', async () => {
  const { groups, step, remark } = await ask('granite');
  expect([step, remark]).toEqual(['found', '']);
  expect(groups).toHaveLength(1);
  const { entry } = groups[0]!.results[0]!;
  expect(entry.id).toBe('s4');
  expect(entry.path).toMatch(/^articles\/abel-2001\/source\/#s4:~:text=Granite/);
});

test('a name is found in a source by any of its spellings', async () => {
  expect((await found('Harbour Treaty')).at(-1)).toBe('sources: s1');
});

test('a word that only a source has is put right', async () => {
  const { step, corrected } = await ask('graniet');
  expect([step, corrected[0]?.meant]).toEqual(['corrected', 'granite']);
});

test('a source fits its article and no stance', async () => {
  const inSources = async (article: string, stance: string): Promise<boolean> =>
    (await found('breakwater', { article, stance })).some((group) => group.startsWith('sources'));
  expect(await inSources('abel-2001', '')).toBe(true);
  expect(await inSources('quist-2005', '')).toBe(false);
  expect(await inSources('', 'affirms')).toBe(false);
});

test('a site without sources says nothing of them', () => {
  const bare = siteOf(harbour);
  expect(recordsOf(bare).some(({ url, filters }) => url.includes('source') || filters?.['text'])).toBe(false);
  expect(!listFile(bare).hasSources).toBe(true);
});
