import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { workplace } from './support/build.ts';
import { start, type Running } from './support/process.ts';

const browser = useBrowser();

/** Development on a copy of the fixture, seen in a browser as an author sees it. */
async function author(
  path: string,
  ...before: Edit[]
): Promise<{ dev: Running; page: Page; shows: (words: string, ...edit: Edit | []) => Promise<void> }> {
  const { content } = await workplace('harbour');
  for (const edit of before) await write(content, edit);
  // As in a shell that was left set for what it deploys.
  const env = { CONTENT: content, NODE_ENV: 'production' };
  const dev = start('src/cli/dev.ts', ['--port', '4700'], env);
  const url = await dev.says(/(http:\S+\/):/);
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  // A page that has not yet joined the server hears of no change.
  const joined = () => page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  const first = joined();
  await page.goto(url + path);
  await first;
  return {
    dev,
    page,
    async shows(words, ...edit) {
      if (edit.length) {
        const again = joined();
        await write(content, edit);
        await again;
      }
      await page.getByText(words).first().waitFor();
    },
  };
}

/** A file, words in it, and what to put in their place. */
type Edit = [path: string, words: string, by: string];

async function write(content: string, [path, words, by]: Edit): Promise<void> {
  const file = join(content, path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(words);
  await writeFile(file, text.replace(words, by));
}

const statement = 'The two towns share the harbour tolls evenly.';

// Pages are made when they are first asked for, which takes its time on a busy machine.
describe('npm run dev', { timeout: 240_000 }, () => {
  test('shows a change of any file in the open page, and the new title of a claim on every page that showed the old one', async () => {
    const { dev, page, shows } = await author('claims/toll-shared/');
    await shows(statement);
    await shows('Both towns take equal tolls.', 'claims/toll-shared.md', statement, 'Both towns take equal tolls.');
    await shows(
      'Tollen held back the tolls',
      'articles/gazette-2003.md',
      'Tollen kept the tolls',
      'Tollen held back the tolls',
    );
    await shows('Harbours, one or two', 'site.yaml', 'title: One harbour or two?', 'title: Harbours, one or two');
    const base = new URL('/', page.url()).href;
    const textOf = async (path: string): Promise<string> => (await page.request.get(new URL(path, base).href)).text();
    const pages = new Map<string, string>();
    const walk = async (path: string): Promise<void> => {
      if (pages.has(path)) return;
      pages.set(path, '');
      pages.set(path, await textOf(path));
      for (const [, next] of pages.get(path)!.matchAll(/<a [^>]*href="(\/[^"#?]*\/)"/g)) await walk(next!);
    };
    await walk('/');
    const showing = [...pages].filter(([, html]) => html.includes('Tolls shared')).map(([path]) => path);
    expect(showing).toEqual(expect.arrayContaining(['/', '/claims/', '/articles/abel-2001/', '/claims/toll-shared/']));
    await page.goto(new URL('/claims/', base).href);
    await shows('Equal tolls', 'claims/toll-shared.md', 'title: Tolls shared', 'title: Equal tolls');
    for (const path of showing) {
      const html = await textOf(path);
      expect(html, path).not.toContain('Tolls shared');
      expect(html, path).toContain('Equal tolls');
    }
    dev.process.kill('SIGINT');
    expect(await dev.ended).toBe(0);
    expect(dev.printed()).not.toMatch(/^\s+at /m);
  });

  test('shows a problem in the page and the terminal, lives on, and recovers when it is mended', async () => {
    const slip: Edit = ['articles/abel-2001.md', 'toll-shared "affirms"', 'toll-shared "afirms"'];
    const { dev, page, shows } = await author('claims/toll-shared/', slip);
    await shows('articles/abel-2001.md:14:206');
    // What a page fetches for itself is answered so, too, and nobody else tells of it.
    const data = await page.request.get(new URL('index.json', page.url()).href);
    expect([data.status(), await data.text()]).toEqual([500, expect.stringContaining('"afirms" is not a stance')]);
    await dev.says(/"afirms" is not a stance/);
    await shows(statement, 'articles/abel-2001.md', '"afirms"', '"affirms"');
    await shows('timeline.yaml:11:11', 'timeline.yaml', 'names: [tollen]', 'names: [tolen]');
    await dev.says(/There is no name "tolen"/);
    await shows(statement, 'timeline.yaml', 'names: [tolen]', 'names: [tollen]');
    dev.process.kill('SIGTERM');
    expect(await dev.ended).toBe(0);
    expect(dev.printed().match(/"afirms" is not a stance/g)).toHaveLength(1);
    expect(dev.printed()).not.toMatch(/^\s+at /m);
  });

  test('serves the front page at the address printed, and the files beside the pages', async () => {
    const { content } = await workplace('harbour');
    const env = { CONTENT: content, SITE_URL: 'https://example.org/two towns/' };
    const dev = start('src/cli/dev.ts', ['--port', '4700'], env);
    const url = await dev.says(/(http:\S+\/):/);
    const typeAt = async (path: string): Promise<string | null> =>
      (await fetch(new URL(path, url))).headers.get('content-type');
    expect(await (await fetch(url)).text()).toContain('<h1');
    expect(await typeAt('claims.csv')).toBe('text/csv; charset=utf-8');
    expect(await typeAt('articles/abel-2001/index.md')).toBe('text/markdown; charset=utf-8');
    expect(await typeAt('articles/abel-2001/index.json')).toBe('application/json');
    expect(await typeAt('pagefind/pagefind.js')).toBe('text/javascript; charset=utf-8');
    expect(await typeAt('articles/nobody-1999/index.json')).toMatch('text/html');
    dev.process.kill('SIGTERM');
    expect(await dev.ended).toBe(0);
  });
});
