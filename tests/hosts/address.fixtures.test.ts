import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { useSite } from '../support/browser.ts';
import { command, workplace } from '../support/build.ts';
import { pagesOf } from '../support/dist.ts';
import { deadLinks } from '../support/links.ts';

const textFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|xml|json|jsonld|csv|txt|bib|ris|js|css)$/.test(file),
  );

describe('where a site will be published', () => {
  test('is said to be unknown, and named nowhere, if it is this machine', async () => {
    const { content, dist } = await workplace('harbour');
    const { code, stdout } = await command('build.ts', ['--outDir', dist], {
      CONTENT: content,
      SITE_URL: 'http://localhost:4321/',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Where it will be published is not known');
    const text = textFiles(dist).map((file) => readFileSync(join(dist, file), 'utf8'));
    expect(text.filter((text) => /localhost|rel="canonical"|og:(?:url|image)|feed\.xml/.test(text))).toEqual([]);
    expect(['feed.xml', 'pictures'].filter((path) => existsSync(join(dist, path)))).toEqual([]);
    expect(deadLinks(dist, '/')).toEqual([]);
  });

  test.each([
    ['example.org', 'SITE_URL is "example.org", which is no address of a site.'],
    ['ftp://example.org/', 'which is no address of a site.'],
    ['https://example.org/50%25/', 'no site can be built for such a path.'],
    ['https://example.org/a%3Fb/', 'no site can be built for such a path.'],
    ['https://example.org/%E0%A4/', 'no site can be built for such a path.'],
  ])('stops the build in a sentence if it is %s', async (SITE_URL, sentence) => {
    const { content, dist } = await workplace('harbour');
    const { code, stderr } = await command('build.ts', ['--outDir', dist], { CONTENT: content, SITE_URL });
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(dist)).toBe(false);
  });
});

describe('a base path with spaces, signs and letters of any script', () => {
  const dist = join(tmpdir(), `site-base-${process.pid}`);
  const base = '/a%20b/%C3%BC%20&%20(%E5%8C%97)/';
  beforeAll(async () => {
    const { code, stderr } = await command('build.ts', ['--outDir', dist], {
      CONTENT: join(root, 'tests/fixtures/harbour'),
      SITE_URL: 'https://example.org/a b/ü & (北)',
    });
    expect(code, stderr).toBe(0);
  });
  afterAll(() => rm(dist, { recursive: true, force: true }));
  const site = useSite(dist, base);

  test('is encoded once wherever it stands', () => {
    expect(deadLinks(dist, base)).toEqual([]);
    const files = textFiles(dist).map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }));
    const faults = files.flatMap(({ file, text }) =>
      [...text.matchAll(/.{20}(?:\/a b\/|%2520|%25C3|\/ü &).{20}/g)].map(([match]) => `${file}: ${match}`),
    );
    expect(faults).toEqual([]);
    const front = pagesOf(dist, base).find(({ path }) => path === base)!;
    expect(select('link[rel=canonical]', front.tree)?.properties.href).toBe(`https://example.org${base}`);
  });

  test('works in a browser: styles, fonts, scripts, search, and the page for what is not there', async () => {
    const page = await site.open('');
    await page.keyboard.press('/');
    await page.keyboard.type('toll');
    await page.locator('#results a').first().waitFor();
    expect(await page.evaluate(() => [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0))).toBe(
      true,
    );
    await page.goto(`${site.url}articles/abel-2001/`);
    expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
    expect(site.faults()).toEqual([]);
    const response = await page.goto(`${site.url}no/such/page/at/any/depth.html`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'Front page' }).click();
    expect(new URL(page.url()).pathname).toBe(base);
    expect(site.faults().filter((fault) => !/404/.test(fault))).toEqual([]);
  });
});
