import { expect, test } from 'vitest';
import { articleCitation } from '../../src/cite/citations.ts';
import type { CitationFormat } from '../../src/cite/formats.ts';
import { edited, fixture, siteOf, type Files } from '../support/content.ts';

const cite = (format: CitationFormat, files: Files): string =>
  articleCitation(siteOf(files).articles[0]!, (path) => path, format);

test.each([
  ['name: Anna de Vries', 'de Vries, Anna', 'de Vries, Anna'],
  ['name: Ada Abel Jr.', 'Abel, Ada, Jr.', 'Abel, Jr., Ada'],
  ['name: Abel Iris\n  file-as: Abel Iris', 'Abel Iris', '{Abel Iris}'],
  ['name: Iris Abel y Mar\n  file-as: Abel y Mar, Iris', 'Abel y Mar, Iris', 'Abel y Mar, Iris'],
])('has every part of an author’s name: %s', (entry, inWords, inBibtex) => {
  const files = edited(fixture('harbour'), 'names/people.yaml', 'name: Iris Abel', entry);
  expect(cite('txt', files)).toMatch(new RegExp(`^${inWords}\\.? “`));
  expect(cite('bib', files)).toContain(`author = {${inBibtex}},`);
});

test('of an article of which all is known there is no note', () => {
  expect(cite('json', fixture('harbour'))).not.toContain('"note"');
});

test('a date that is no day, month or year is in words', () => {
  const about = edited(fixture('harbour'), 'articles/abel-2001.md', 'issued: "2001-05"', 'issued: "2001~"');
  expect(JSON.parse(cite('json', about))[0].issued).toEqual({ literal: 'about 2001' });
});
