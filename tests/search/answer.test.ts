import { describe, expect, test } from 'vitest';
import { answer, type Answer } from '../../src/client/search/answer.ts';
import { placesOf } from '../../src/client/search/match.ts';
import { wordsOf } from '../../src/common/search/words.ts';
import { edited, fixture, siteOf } from '../support/content.ts';
import { idOf, listOf, pagefindOf } from './support.ts';

const site = siteOf(fixture('harbour'));
const list = listOf(site);
const pagefind = await pagefindOf(site);
const ask = (text: string, scope: Record<string, string> = {}): Promise<Answer> =>
  answer(text, list, { pagefind, scope, enough: 10 });
/** Kinds and ids of all results, the best first. */
const results = ({ groups }: Answer): string[] =>
  groups.flatMap(({ kind, results }) =>
    results.map(({ entry }) => (kind === 'passages' ? `${entry.path.split('/')[2]!}#${idOf(entry)}` : idOf(entry))),
  );
const lit = ({ query, groups }: Answer): string[] =>
  groups
    .filter(({ kind }) => kind === 'passages')
    .flatMap(({ results }) => results.flatMap(({ entry }) => entry.said))
    .flatMap(({ text, words }) =>
      placesOf(query, words).flatMap((places) => places.map(({ from, to }) => text.slice(from, to))),
    );

test('every word of the passages is found by what it is compared by', async () => {
  const keys = new Set(
    site.articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => wordsOf(text).map(({ key }) => key))),
  );
  const lost: string[] = [];
  for (const key of keys) if (!(await pagefind.search(key)).results.length) lost.push(key);
  expect(keys.size).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});

describe('passages', () => {
  test('a phrase comes first, with the whole of it lit', async () => {
    const found = await ask('right in 2001 about the law');
    expect(results(found)[0]).toBe('quist-2005#p3');
    expect(lit(found)[0]).toBe('right in 2001 about the law');
    expect(found.remark).toBe('');
  });

  test('a name is found by any of its spellings', async () => {
    const found = await ask('Treaty of 1998');
    expect(results(found)).toContain('quist-2005#p1');
    expect(lit(found)).toContain('Harbour Treaty');
  });

  test('words of one sentence come before words that are apart', async () => {
    const tierOf = async (text: string) => (await ask(text)).groups[0]!.results[0]!.tier;
    expect(await tierOf('fought years')).toBeLessThan(await tierOf('fought today'));
  });

  test('what an editor’s note says is found in it', async () => {
    expect(results(await ask('gives no first name'))).toEqual(['abel-2001#note-master']);
    expect((await ask('frist name')).remark).toContain('‘first’ for ‘frist’');
  });

  test('only the article and the stance that were chosen', async () => {
    expect(results(await ask('harbour', { article: 'quist-2005' })).filter((id) => id.includes('#'))).toEqual([
      'quist-2005#p1',
    ]);
    expect(results(await ask('', { article: 'quist-2005', stance: 'qualifies' }))).toEqual([
      'toll-shared',
      'quist-2005#p2',
    ]);
  });

  test.each([
    ['Abel dredging', 'abel-2001#p3', 'the family name of its author'],
    ['Iris Abel dredging', 'abel-2001#p3', 'her whole name'],
    ['Abel 2001 dredging', 'abel-2001#p3', 'its label'],
    ['the dredging in Abel 2001', 'abel-2001#p3', 'its label after the word'],
    ['Gazette 2003 ledgers', 'gazette-2003#p2', 'the label of an article that nobody signed'],
  ])('%s is a passage of an article that is asked for by %s', async (text, id) => {
    const found = await ask(text);
    expect(found.remark).toBe('');
    expect(results(found)[0]).toBe(id);
  });

  test.each(['Abel', 'Abel 2001', 'Iris Abel'])('%s alone asks for no passage that does not name her', async (text) => {
    expect(results(await ask(text)).filter((id) => id.startsWith('abel-2001#'))).toEqual([]);
  });

  test('an article beside a word that it has not is told apart from it', async () => {
    const found = await ask('Abel 2001 ledgers');
    expect(results(found)[0]).toBe('abel-2001');
    expect(found.remark).toBe('Nothing has all of these words together. Shown is what comes closest.');
  });
});

describe('words put right', () => {
  test.each([
    ['Quits', 'jonas-quist', 'neighbours swapped'],
    ['Marow Bay', 'marrow-bay', 'a letter left out'],
    ['Harbuor Traety', 'harbour-treaty', 'two words'],
    ['Breakwatter', 'breakwater-built', 'a letter too many'],
    ['Braekwoter', 'breakwater-built', 'two slips in a long word'],
  ])('%s is %s: %s', async (text, id) => {
    const found = await ask(text);
    expect(results(found)[0]).toBe(id);
    expect(found.remark).toMatch(/^Nothing here has ‘/);
  });

  test.each([
    ['ABEM', 'short capitals'],
    ['QUITS', 'five capitals, which are some organisation'],
    ['Quist-2', 'a code'],
    ['Abyss', 'another word'],
  ])('%s is not taken for another: %s', async (text) => {
    expect((await ask(text)).remark).not.toMatch(/^Nothing here has ‘/);
  });
});

describe('parts of a query', () => {
  test('a name beside a word that nothing has', async () => {
    const found = await ask('Quist pizza');
    expect(results(found)[0]).toBe('jonas-quist');
    expect(found.remark).toBe('Nothing has all of these words; left out: ‘pizza’. Shown is what comes closest.');
  });

  test('a word that nothing has is told once', async () => {
    expect((await ask('pizza Quist pizza')).remark).toContain('left out: ‘pizza’. Shown');
  });

  test('a word of the passages beside such a word', async () => {
    const found = await ask('dredging pizza');
    expect(results(found)).toContain('abel-2001#p3');
    expect(found.remark).toBe('Nothing has all of these words; left out: ‘pizza’. Shown is what comes closest.');
  });

  test('a sentence that is nearly in a passage', async () => {
    const found = await ask('Marrow Bay has offered that everybody may open its account books');
    expect(results(found)).toContain('quist-2005#p2');
  });

  test.each([
    ['Harbour Treaty 2005', 'harbour-treaty'],
    ['Tollen 2003', 'tollen'],
    ['Abel 2005', 'iris-abel'],
  ])('%s has a year of which nothing is said there: a label has it, which is that of an article', async (text, id) => {
    const found = await ask(text);
    expect(results(found)[0]).toBe(id);
    expect(found.remark).toMatch(/^Nothing has all of these words/);
  });

  test('a word of another script, which names alone have, beside one that nothing has', async () => {
    const named = edited(fixture('harbour'), 'names/people.yaml', '[Abel]', '[Abel, { ru: Ирис Абель }]');
    const found = await answer('яхта Абель', listOf(siteOf(named)), { pagefind, scope: {}, enough: 10 });
    expect(results(found)).toEqual(['iris-abel']);
    expect(found.remark).toContain('left out: ‘яхта’');
  });

  test('that there may be more passages is known', async () => {
    const some = await answer('harbour', list, { pagefind, scope: {}, enough: 1 });
    expect([some.isMore, (await ask('harbour')).isMore]).toEqual([true, false]);
  });

  test('what is chosen is listed where nothing is typed', async () => {
    expect(results(await ask('', { kind: 'claims' }))).toHaveLength(site.claims.length);
    expect(results(await ask('', { kind: 'claims', stance: 'disputes' }))).not.toContain('breakwater-built');
    expect((await ask('Tollen', { kind: 'events', stance: 'disputes' })).remark).toBe(
      'Nothing found for “Tollen” that fits the filters.',
    );
  });

  test('an honest nothing', async () => {
    const found = await ask('qwertyuiop');
    expect(results(found)).toEqual([]);
    expect(found.remark).toMatch(/^Nothing found for “qwertyuiop”/);
  });
});

test('an index of which a part does not come is not taken for one that has nothing', async () => {
  const empty = { ...pagefind, search: () => Promise.resolve({ results: [] }) };
  await expect(answer('fought years', list, { pagefind: empty, scope: {}, enough: 10 })).rejects.toThrow(
    'did not come',
  );
});
