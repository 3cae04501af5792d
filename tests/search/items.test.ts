import { expect, test } from 'vitest';
import { answer } from '../../src/client/search/answer.ts';
import { fixture, siteOf } from '../support/content.ts';
import { listOf, pagefindOf } from './support.ts';

const site = siteOf(fixture('harbour'));
const search = { pagefind: await pagefindOf(site), scope: { kind: 'passages' }, enough: 10 };

// A browser lights up a stretch of several items, but finds no words across the border of two.
test.each([
  ['dredging is done', 'The dredging is done,The,-new breakwater stands'],
  ['new breakwater', 'The dredging is-,done,new breakwater stands'],
])('words of an item of a list are lit up by both ends: %s', async (words, directive) => {
  const { groups } = await answer(words, listOf(site), search);
  const [found] = groups.flatMap(({ results }) => results.map(({ entry }) => decodeURI(entry.path)));
  expect(found).toBe(`/articles/abel-2001/#p3:~:text=${directive}`);
});
