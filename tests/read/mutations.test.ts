import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Article, Site } from '../../src/link/model.ts';
import type { Problem } from '../../src/problems/problems.ts';
import { normal } from '../../src/read/decode.ts';
import { textOf } from '../../src/read/text.ts';
import { renderParagraph } from '../../src/show/paragraph-html.ts';
import { fixture, load, type Files } from '../support/content.ts';
import { mutated } from './mutations.ts';
import { textOfHtml, wordsOf, writtenWords } from '../support/written-words.ts';

const numRuns = Number(process.env.RUNS ?? 200);

/** A problem stands in a file that is there, at a column that its line has, or names a file that is missing. */
function expectPlace({ at, code }: Problem, files: Files): void {
  const text = files.get(at.file.replace(/^content\//, ''));
  if (text === undefined) {
    expect(`${code} ${at.line}:${at.column}`).toBe(`${code} 1:1`);
    return;
  }
  const line = normal(text).split('\n')[at.line - 1];
  expect(line, `${code} ${at.file}:${at.line}`).toBeDefined();
  expect(at.column, `${code} ${at.file}:${at.line}:${at.column}`).toBeGreaterThan(0);
  expect(at.column, `${code} ${at.file}:${at.line}:${at.column}`).toBeLessThanOrEqual(line!.length + 1);
}

/** All words of a brief stand on its page, none twice, in the order in which they are read. */
function expectWords(article: Article, markdown: string): void {
  const shown = [
    ...article.sections.flatMap(({ heading, paragraphs }) => [
      heading?.text ?? '',
      ...paragraphs.map(({ text }) => text),
    ]),
    ...article.footnotes.map((note) => note.children.map((child) => textOf(child)).join(' ')),
  ];
  expect(wordsOf(shown.join(' ')).sort().join(' ')).toBe(writtenWords(normal(markdown)).sort().join(' '));
}

/** Passages and mentions lie within their paragraphs, and what is said of one side is said of the other. */
function expectConsistent(site: Site): void {
  for (const { paragraphs } of site.articles)
    for (const { text, passages, mentions } of paragraphs)
      for (const { from, to } of [...passages, ...mentions]) expect(text.slice(from, to).trim()).not.toBe('');
  for (const { accounts, silent } of site.claims) {
    expect(accounts.length + silent.length).toBe(site.articles.length);
    for (const { article, positions } of accounts)
      for (const { passage } of positions) expect(article.paragraphs).toContain(passage.paragraph);
  }
}

/** The HTML of a brief's paragraphs parses without an error, gives each id once, and has the words of the model. */
function expectPage(article: Article, articles: readonly Article[]): void {
  const noted = new Set<string>();
  const ids = new Set<string>();
  for (const paragraph of article.paragraphs) {
    const html = renderParagraph(paragraph, articles, noted);
    parseFragment(html, { onParseError: ({ code }) => expect(`${code} in ${html}`).toBe('') });
    for (const [, id] of html.matchAll(/ id="([^"]*)"/g)) {
      expect(ids).not.toContain(id);
      ids.add(id!);
    }
    const noteless = html.replace(/<sup>.*?<\/sup>|<span class="side ed".*?<\/span><\/span>/gs, '');
    const signless = noteless.replace(/<(a|span) class="sign[^]*?<\/\1>/g, '');
    expect(wordsOf(textOfHtml(signless)).join('')).toBe(wordsOf(paragraph.text).join(''));
  }
}

describe.each(['harbour', 'orchard'])('%s, mutated,', (name) => {
  const good = fixture(name);
  test('builds a whole site or tells problems at places that are there', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(mutated(good), ({ path, files }) => {
        const { site, problems } = load(files);
        for (const problem of problems) expectPlace(problem, files);
        if (!site) {
          expect(problems).not.toEqual([]);
          return;
        }
        expectConsistent(site);
        for (const article of site.articles) {
          expectWords(article, files.get(`articles/${article.slug}.md`)!);
          if (path.includes(article.slug)) expectPage(article, site.articles);
        }
      }),
      { numRuns },
    );
  });
});
