import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citation } from '../../src/cite/citations.ts';
import type { CslRecord } from '../../src/cite/csl.ts';
import type { CitationFormat } from '../../src/cite/formats.ts';
import { edited, fixture, siteOf } from '../support/content.ts';

const url = 'https://example.org/articles/abel-2001/';
const cite = (format: CitationFormat, files = fixture('harbour'), slug = 'abel-2001'): string => {
  const site = siteOf(files);
  return citation(
    site.articles.find((article) => article.slug === slug)!,
    site,
    url,
    format,
  );
};
const records = (format: CitationFormat, ...rest: [ReturnType<typeof fixture>?, string?]) =>
  new Cite(cite(format, ...rest)).format('data', { format: 'object' }) as CslRecord[];

describe('an article and its source', () => {
  test.each(['bib', 'ris', 'json'] as const)('are read back from %s by who, what, where and when', (format) => {
    const [brief, source] = records(format);
    expect(brief).toMatchObject({ title: 'A bay with one door', URL: url });
    expect(brief?.author).toMatchObject([{ given: 'Iris', family: 'Abel' }]);
    expect(source).toMatchObject({ title: 'A bay with one door', 'container-title': 'The Bay Review' });
    expect((source?.issued as { 'date-parts': unknown[][] })['date-parts'][0]?.map(Number)).toEqual([2001, 5]);
  });

  test('are cited in a line as Chicago has it', () => {
    expect(cite('txt')).toBe(
      'Abel, Iris. “A bay with one door.” Brief. One harbour or two? May 2001. https://example.org/articles/abel-2001/.\n',
    );
  });

  test('have no lines broken in RIS, which readers would mend with a space', () => {
    const long = edited(
      fixture('harbour'),
      'articles/abel-2001.md',
      'title: A bay with one door',
      `title: ${'Harbourmasters '.repeat(8)}speak`,
    );
    expect(cite('ris', long)).toContain(`TI  - ${'Harbourmasters '.repeat(8)}speak\n`);
  });
});

describe('what the copy does not state', () => {
  const untitled = edited(
    edited(
      edited(fixture('harbour'), 'articles/abel-2001.md', '  title: A bay with one door\n', ''),
      'articles/abel-2001.md',
      '  author: [iris-abel]\n',
      '',
    ),
    'articles/abel-2001.md',
    '  container-title: The Bay Review\n  issued: "2001-05"',
    '  volume: "1"',
  );

  test('is left out, and said to be so', () => {
    const [brief, source] = JSON.parse(cite('json', untitled)) as [CslRecord, CslRecord];
    expect(Object.keys(brief)).not.toContain('author');
    expect(Object.keys(brief)).not.toContain('issued');
    expect(Object.keys(source)).not.toContain('title');
    expect(source.note).toMatch(/Not stated in it: author, title, publication, date\./);
  });

  test('leaves the brief under a title that is marked as supplied', () => {
    expect(cite('txt', untitled)).toBe(
      '[Abel 2001]. Brief. One harbour or two? https://example.org/articles/abel-2001/.\n',
    );
  });

  test('is not taken from elsewhere, but for a note', () => {
    const outside = edited(
      untitled,
      'articles/abel-2001.md',
      '  volume: "1"',
      '  volume: "1"\noutside:\n  - variable: title\n    value: A guess\n    note: A library says so.',
    );
    const [brief] = JSON.parse(cite('json', outside)) as [CslRecord];
    expect(brief.title).toBe('[Abel 2001]');
    expect(brief.note).toContain('Title, from elsewhere: A guess. A library says so.');
  });
});

test('a date that is no day, month or year is cited in words', () => {
  const about = edited(fixture('harbour'), 'articles/abel-2001.md', 'issued: "2001-05"', 'issued: "2001~"');
  expect((JSON.parse(cite('json', about)) as CslRecord[])[0]?.issued).toEqual({ literal: 'about 2001' });
});

test('characters that LaTeX reads as commands are escaped', () => {
  const files = edited(
    fixture('harbour'),
    'articles/abel-2001.md',
    'title: A bay with one door',
    'title: Harbours & doors, 100 % open',
  );
  expect(cite('bib', files)).toContain('title = {Harbours \\& doors, 100 \\% open}');
});
