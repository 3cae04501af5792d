import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { forEver, headers } from '../../src/export/host-headers.ts';
import { useBrowser } from '../support/browser.ts';
import { command } from '../support/build.ts';
import { nginx, serveByNginx } from './with-nginx.ts';

describe.skipIf(!nginx).each(['/', '/some/path/'])('nginx with the shipped configuration, under %s', (base) => {
  let folder = '';
  let origin = '';
  let end = async (): Promise<void> => {};
  const get = (path: string): Promise<Response> => fetch(origin + path, { redirect: 'manual' });
  const browser = useBrowser();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'built-'));
    const { code, stderr } = await command('build.ts', ['--outDir', folder], {
      CONTENT: join(root, 'tests/fixtures/harbour'),
      SITE_URL: `https://example.org${base}`,
    });
    expect(code, stderr).toBe(0);
    const server = await serveByNginx(folder, base);
    ({ origin } = new URL(server.url));
    end = server.close;
  });
  afterAll(async () => {
    await end();
    await rm(folder, { recursive: true, force: true });
  });

  test('sends the headers with every answer', async () => {
    const [font] = readdirSync(join(folder, 'fonts'));
    for (const path of ['', 'claims/', 'claims.csv', `fonts/${font}`, 'no/such/page/', 'claims']) {
      const answer = await get(base + path);
      for (const [name, value] of Object.entries(headers))
        expect(answer.headers.get(name), `${path} ${name}`).toBe(value);
    }
    expect((await get(base)).headers.get('cache-control')).toBe('no-cache');
    for (const file of readdirSync(join(folder, '_astro'))
      .map((file) => `_astro/${file}`)
      .concat(`fonts/${font}`))
      expect((await get(base + file)).headers.get('cache-control'), file).toBe(forEver);
  });

  test('says what kind of file each is', async () => {
    const kind = async (path: string): Promise<string | null> => (await get(base + path)).headers.get('content-type');
    expect(await kind('')).toBe('text/html; charset=utf-8');
    expect(await kind('claims.csv')).toBe('text/csv; charset=utf-8');
    expect(await kind('claims.jsonld')).toBe('application/ld+json');
    expect(await kind('licences.txt')).toBe('text/plain; charset=utf-8');
    expect(await kind('claims/toll-shared/index.json')).toBe('application/json');
    expect(await (await get(`${base}licences.txt`)).text()).toMatch(/^stemmer \d/m);
    expect(await kind('feed.xml')).toMatch(/^text\/xml/);
  });

  test('leads folders to their slash, and shows the 404 page at any depth', async () => {
    const folder = await get(`${base}claims`);
    expect([folder.status, folder.headers.get('location')]).toEqual([301, `${base}claims/`]);
    for (const path of ['no-such-page', 'no/such/page/at/all/', 'claims/index.htm', 'articles/abel-2001/no.json']) {
      const missing = await get(base + path);
      expect([path, missing.status]).toEqual([path, 404]);
      expect(await missing.text()).toContain('Nothing is at this address');
    }
  });

  test('serves pages and the search to a browser without a word in its console', async () => {
    const page = await browser.newPage();
    const words: string[] = [];
    page.on('console', (message) => words.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => words.push(message));
    page.on('response', (response) => {
      if (response.status() >= 400) words.push(`${response.status()}: ${response.url()}`);
    });
    for (const path of [
      '',
      'articles/abel-2001/',
      'claims/toll-shared/',
      'claims/',
      'compare/',
      'names/',
      'timeline/',
      'about/',
    ]) {
      await page.goto(origin + base + path, { waitUntil: 'networkidle' });
      await page.keyboard.press('/');
      await page.keyboard.type('tolls');
      await page.locator('#results a').first().waitFor();
    }
    await page.goto(`${origin}${base}search/?q=tolls`, { waitUntil: 'networkidle' });
    await page.locator('#results a').first().waitFor();
    expect(words).toEqual([]);
    await page.goto(`${origin}${base}no/such/page/`);
    await page.getByRole('link', { name: 'Front page' }).click();
    expect(new URL(page.url()).pathname).toBe(base);
    await page.close();
  });
});
