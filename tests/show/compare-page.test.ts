import { expect, test } from 'vitest';
import { comparePage } from '../../src/show/compare-page.ts';
import { fixture, siteOf, type Files } from '../support/content.ts';

const harbour = fixture('harbour');

const summary = (files: Files, one: number, other: number): string => {
  const site = siteOf(files);
  return comparePage(site, [site.articles[one]!, site.articles[other]!]).summary;
};

test('a comparison tells in a sentence on what both speak, and on what one alone, if on anything', () => {
  expect(summary(harbour, 0, 1)).toMatch(/^Both speak on 2 claims: .*\. On 1 claim only Abel 2001 speaks\.$/);
  expect(summary(harbour, 1, 0)).toMatch(/\. On 1 claim only Abel 2001 speaks\.$/);
  expect(summary(harbour, 1, 2)).toMatch(/^Both speak on 2 claims: [^.]*\.$/);
});

test('where one only relays all that both speak on, that is all', () => {
  const path = 'articles/gazette-2003.md';
  const relayed = new Map(harbour)
    .set(path, harbour.get(path)!.replaceAll('"disputes"', '"disputes; pilot-guild"'))
    .set('site.yaml', harbour.get('site.yaml')!.replace(/disagreements:\n.*\n.*\n/, ''));
  expect(summary(relayed, 1, 2)).toBe('Both speak on 2 claims: on 2 one only relays.');
});
