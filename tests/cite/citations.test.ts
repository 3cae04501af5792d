import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { articleCitation, briefCitation } from '../../src/cite/citations.ts';
import type { CslRecord } from '../../src/cite/csl.ts';
import type { Cited, CitationFormat } from '../../src/cite/formats.ts';
import { edited, fixture, siteOf, type Files } from '../support/content.ts';

const address = (path: string): string => `https://example.org${path}`;
const url = address('/articles/abel-2001/');
const harbour = fixture('harbour');
const abel = 'articles/abel-2001.md';

function cite(what: Cited, format: CitationFormat, files = harbour, slug = 'abel-2001', paragraph?: string): string {
  const site = siteOf(files);
  const article = site.articles.find((article) => article.slug === slug)!;
  return what === 'article'
    ? articleCitation(article, address, format)
    : briefCitation(article, site, address, format, paragraph);
}
const read = (text: string): CslRecord => new Cite(text).format('data', { format: 'object' })[0] as CslRecord;
const without = (files: Files, ...lines: string[]): Files =>
  lines.reduce((left, line) => edited(left, abel, `  ${line}\n`, ''), files);
const outside = (files: Files, variable: string, value: string): Files =>
  edited(
    files,
    abel,
    '\n---\n\nWhen',
    `\noutside:\n  - { variable: ${variable}, value: "${value}", note: A library says so. }\n---\n\nWhen`,
  );

const lines = {
  title: 'title: A bay with one door',
  author: 'author: [iris-abel]',
  container: 'container-title: The Bay Review',
  issued: 'issued: "2001-05"',
};
/** An article of which nothing is known but that it is one. */
const nameless = edited(
  without(harbour, lines.title, lines.author, lines.container),
  abel,
  `source:\n  ${lines.issued}`,
  'source: {}',
);

/** With more that is known of where it appeared. */
const inside = (more: string) => edited(harbour, abel, lines.container, `${lines.container}\n  ${more}`);

describe('the article itself', () => {
  test.each(['bib', 'ris', 'json'] as const)('is read back from %s by who, what, where and when', (format) => {
    const record = read(cite('article', format));
    expect(record).toMatchObject({ title: 'A bay with one door', 'container-title': 'The Bay Review' });
    expect(record.author).toMatchObject([{ given: 'Iris', family: 'Abel' }]);
    expect((record.issued as { 'date-parts': unknown[][] })['date-parts'][0]?.map(Number)).toEqual([2001, 5]);
  });

  test.each([
    ['of a magazine', harbour, 'Abel, Iris. “A bay with one door.” The Bay Review, May 2001.'],
    ['on its pages', inside('page: 12–34'), 'Abel, Iris. “A bay with one door.” The Bay Review, May 2001, 12–34.'],
    [
      'of a journal',
      inside('volume: "16"\n  issue: "146"\n  page: 12–34'),
      'Abel, Iris. “A bay with one door.” The Bay Review 16, no. 146 (May 2001): 12–34.',
    ],
    ['without a title', without(harbour, lines.title), 'Abel, Iris. [Untitled article]. The Bay Review, May 2001.'],
    ['without an author', without(harbour, lines.author), '“A bay with one door.” The Bay Review, May 2001.'],
    ['of which nothing is known', nameless, '[Untitled article].'],
    [
      'with a title from outside',
      outside(without(harbour, lines.title), 'title', 'A door'),
      'Abel, Iris. [“A door.”] The Bay Review, May 2001.',
    ],
    [
      'with a quotation in its title',
      edited(harbour, abel, lines.title, 'title: A “bay” with ‘doors’'),
      'Abel, Iris. “A ‘bay’ with ‘doors’.” The Bay Review, May 2001.',
    ],
  ])('%s is cited in a line as Chicago has it', (_which, files, line) => {
    expect(cite('article', 'txt', files)).toBe(`${line}\n`);
  });

  test('lacks nothing in BibTeX that the type of its entry requires', () => {
    const required = { article: ['author', 'title', 'journal', 'year'], misc: [] };
    for (const files of [
      harbour,
      nameless,
      ...Object.values(lines)
        .slice(0, 3)
        .map((line) => without(harbour, line)),
    ]) {
      const entry = cite('article', 'bib', files);
      const type = /^@(\w+)\{abel-2001-article,/.exec(entry)?.[1] as keyof typeof required;
      for (const field of required[type]) expect(entry).toMatch(new RegExp(`^\\t${field} = `, 'm'));
      if (!/^\tauthor = /m.test(entry)) expect(entry).toContain('\tkey = {abel-2001-article},');
    }
    expect(cite('article', 'bib')).toMatch(/^@article\{/);
    expect(cite('article', 'bib', nameless)).toMatch(/^@misc\{/);
    expect(cite('article', 'bib', without(harbour, lines.author))).toContain('\thowpublished = {The Bay Review},');
  });

  test('has in CSL only what is known', () => {
    const record = JSON.parse(cite('article', 'json', nameless))[0] as CslRecord;
    expect(Object.keys(record)).toEqual(['id', 'type', 'title', 'note']);
    expect(record).toMatchObject({
      title: '[Untitled article]',
      note: 'Not known: author, title, publication and date.',
    });
  });

  test('says of what is from outside where the evidence is', () => {
    const files = outside(without(harbour, lines.title), 'title', 'A door');
    expect(read(cite('article', 'ris', files))).toMatchObject({ title: 'A door' });
    expect(JSON.parse(cite('article', 'json', files))[0].note).toBe(
      `From outside the supplied copy: title; evidence at ${url}#about-source.`,
    );
  });

  test('has a day in BibTeX and RIS as these write it', () => {
    const dated = edited(harbour, abel, lines.issued, 'issued: "2001-05-03"');
    expect(cite('article', 'bib', dated)).toMatch(/\tmonth = (?:may|5),\n\tday = \{3\},/);
    expect(cite('article', 'ris', dated)).toMatch(/^DA {2}- 2001\/05\/0?3/m);
  });

  test('has no lines broken in RIS, which readers would mend with a space', () => {
    const long = edited(harbour, abel, lines.title, `title: ${'Harbourmasters '.repeat(8)}speak`);
    expect(cite('article', 'ris', long)).toContain(`TI  - ${'Harbourmasters '.repeat(8)}speak\n`);
  });

  test('has characters escaped that LaTeX reads as commands', () => {
    const files = edited(harbour, abel, lines.title, 'title: Harbours & doors, 100 % open');
    expect(cite('article', 'bib', files)).toContain('title = {Harbours \\& doors, 100 \\% open}');
  });
});

describe('our brief', () => {
  const standing = `publisher: Bay Press\neditors: [Jo Wharf, Li Quay]\nversion: "2"\nlicence: { name: CC0, url: "https://example.org/cc0" }\n`;
  const signed = edited(harbour, 'site.yaml', 'groups:\n', `${standing}groups:\n`);

  test.each(['bib', 'ris', 'json'] as const)('is a work of its editors in %s, about the article', (format) => {
    const record = read(cite('citation', format, signed));
    expect(record).toMatchObject({
      title: 'Brief of Iris Abel, “A bay with one door” (2001)',
      URL: url,
      publisher: 'Bay Press',
    });
    expect(record.author).toMatchObject([
      { given: 'Jo', family: 'Wharf' },
      { given: 'Li', family: 'Quay' },
    ]);
    expect(cite('citation', format, signed)).toContain('One harbour or two?');
    expect(cite('citation', format, signed)).toContain('Licence: CC0, https://example.org/cc0.');
  });

  test('is nobody’s where nobody is named', () => {
    const record = JSON.parse(cite('citation', 'json'))[0] as CslRecord;
    expect(record).not.toHaveProperty('author');
    expect(record).not.toHaveProperty('publisher');
    expect(record).not.toHaveProperty('version');
    expect(record['reviewed-author']).toEqual([{ given: 'Iris', family: 'Abel' }]);
  });

  test.each([
    ['', undefined, harbour, '“Brief of Iris Abel, ‘A bay with one door’ (2001).” One harbour or two? '],
    [
      ' with its editors',
      undefined,
      signed,
      'Wharf, Jo and Li Quay. “Brief of Iris Abel, ‘A bay with one door’ (2001).” One harbour or two? Bay Press. Version 2. ',
    ],
    [
      ' by its paragraph',
      '3',
      harbour,
      '“Brief of Iris Abel, ‘A bay with one door’ (2001).” One harbour or two? Par. 3. ',
    ],
    [' of an untitled article', undefined, nameless, '“Brief of an untitled article.” One harbour or two? '],
  ] as const)('is cited in a line%s', (_how, paragraph, files, line) => {
    expect(cite('citation', 'txt', files, 'abel-2001', paragraph)).toBe(`${line}${url}.\n`);
  });

  test.each(['bib', 'ris', 'json'] as const)('is cited by its paragraph in %s', (format) => {
    expect(cite('citation', format, harbour, 'abel-2001', '3')).toContain('Paragraph 3.');
    expect(cite('citation', format)).not.toContain('Paragraph');
  });

  test('has the day on which its words were last written down', () => {
    const ledger = [
      '{"addresses":1}',
      '{"address":"/articles/abel-2001/","kind":"article","words":"Abel 2001","day":"2026-02-03"}',
    ];
    const files = new Map(harbour).set('addresses.json', `[\n${ledger.join(',\n')}\n]\n`);
    expect(JSON.parse(cite('citation', 'json', files))[0].issued).toEqual({ 'date-parts': [[2026, 2, 3]] });
  });
});
