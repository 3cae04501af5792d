import { expect, test } from 'vitest';
import { bibtex } from '../../src/cite/bibtex.ts';
import type { CslRecord } from '../../src/cite/csl.ts';
import { paragraphMark } from '../../src/common/share-file.ts';
import { readyCitations } from '../../src/export/ready-citations.ts';
import { fixture, siteOf } from '../support/content.ts';

const page: CslRecord = { id: 'abel', type: 'webpage', title: 'Abel', 'container-title': 'One harbour or two?' };

test.each([
  ['no command in LaTeX', 'Гавань “двух” городов, 港口', 'Гавань “двух” городов, 港口'],
  ['a meaning there', 'A_b & {c}, 100 % \\ ~', 'A\\_b \\& \\{c\\}, 100 \\% \\textbackslash{} \\textasciitilde{}'],
])('signs that have %s are kept', (_which, title, written) => {
  expect(bibtex({ ...page, title })).toContain(`\ttitle = {${written}},`);
  expect(bibtex({ ...page, note: title })).toContain(`\tnote = {${written}},`);
});

test('it is said once how a page is published, and its address stands as it is', () => {
  const entry = bibtex({ ...page, URL: 'https://example.org/a_b%20c/#p1' });
  expect(entry.match(/^\thowpublished = .*/gm)).toEqual(['\thowpublished = {One harbour or two?},']);
  expect(entry).toContain('\turl = {https://example.org/a_b%20c/#p1},');
});

test('citations in all formats are ready for the number of a paragraph', () => {
  const ready = [...readyCitations(siteOf(fixture('harbour'))).values()].flatMap((formats) => Object.entries(formats));
  expect(ready.length).toBeGreaterThan(0);
  expect(ready.filter(([, { paragraph }]) => !paragraph.includes(paragraphMark))).toEqual([]);
});
