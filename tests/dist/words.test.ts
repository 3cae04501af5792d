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
    const written = writtenWords(markdown);
    expect({ lacks: without(written, shown), adds: without(shown, written) }, slug).toEqual({ lacks: [], adds: [] });
  }
});

/** Those words that others do not have, or not as often. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
}
