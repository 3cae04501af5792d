import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, getSite } from '../../src/site.ts';
import { base, pagesOf } from '../support/dist.ts';
import { shownWords } from '../support/page-words.ts';
import { writtenWords } from '../support/written-words.ts';

test('the page of every brief has all the words of its Markdown, and no others', async () => {
  const pages = new Map(pagesOf().map((page) => [page.path, page]));
  for (const { slug } of (await getSite()).articles) {
    const markdown = readFileSync(join(contentFolder, 'articles', `${slug}.md`), 'utf8');
    const shown = shownWords(pages.get(`${base}articles/${slug}/`)!);
    expect(shown.sort().join(' '), slug).toBe(writtenWords(markdown).sort().join(' '));
  }
});
