import { mkdir, mkdtemp, rm, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { pagesOf as pdfPages } from '../pdf/read-pdf.ts';
import { type } from '../search/support.ts';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { command } from '../support/build.ts';
import { pagesOf } from '../support/dist.ts';
import { htmlFaults } from '../support/html.ts';
import { deadLinks } from '../support/links.ts';
import { sourceOfAbel } from '../support/source.ts';

const folder = await mkdtemp(join(tmpdir(), 'beside-'));
const dist = join(folder, 'site');
const page = 'articles/abel-2001/source/';

beforeAll(async () => {
  const content = join(folder, 'content');
  await cp(join(root, 'tests/fixtures/harbour'), content, { recursive: true });
  await mkdir(join(content, 'sources'));
  await writeFile(join(content, 'sources/abel-2001.md'), sourceOfAbel);
  const built = await command('build.ts', ['--with-sources', '--outDir', dist], { CONTENT: content });
  expect(built).toMatchObject({ code: 0 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const site = useSite(dist, '/');
const wide = { viewport: { width: 1280, height: 900 } };
const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const place = async (of: Page, selector: string) => (await of.locator(selector).boundingBox())!;

test('every link of a site with sources leads somewhere, and to them from every locator of theirs', async () => {
  expect(deadLinks(dist, '/')).toEqual([]);
  const brief = await site.open('articles/abel-2001/');
  expect(await brief.locator('a.locator').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
    `/${page}#s1`,
    `/${page}#s2`,
    `/${page}#s3`,
  ]);
  const other = await site.open('articles/quist-2005/');
  expect(await other.locator('[href*="/source/"]').count()).toBe(0);
  expect(await other.getByText('Beside the source').count()).toBe(0);
});

describe('the page of a source', () => {
  test('is valid HTML', async () => {
    const sources = pagesOf(dist, '/').filter(({ path }) => path.includes('/source/'));
    expect(sources).toHaveLength(1);
    expect(await htmlFaults(sources)).toEqual([]);
  });

  test('is printed from a small screen as from a wide one, nothing folded', async () => {
    const printed = async (screen: typeof wide): Promise<string[]> => {
      const sheets = await pdfPages(await (await site.open(page, screen)).pdf({ preferCSSPageSize: true }));
      return sheets.flatMap(({ text }) => text.split(/\s+/)).sort();
    };
    expect(await printed(telephone)).toEqual(await printed(wide));
  });

  test.each([true, false])('has the two beside each other on a wide screen; scripts: %s', async (javaScriptEnabled) => {
    const open = await site.open(`${page}#s4`, { ...wide, javaScriptEnabled });
    const [source, brief] = [await place(open, '#s3'), await place(open, '.made:has([href$="#p3"])')];
    expect(brief.x).toBeGreaterThan(source.x + source.width);
    const [claim, last] = [await place(open, '.made:has([href$="#p3"]) ul'), await place(open, '#s4')];
    expect(claim.x).toBeGreaterThan(brief.x + brief.width / 2);
    // Below its heading, what renders two paragraphs begins at the first and ends by the end of the second.
    expect(brief.y).toBeLessThanOrEqual(source.y);
    expect(brief.y + claim.height).toBeLessThan(last.y + last.height);
    expect(await open.locator('summary').first().isVisible()).toBe(false);
  });

  test('folds what the brief makes of a paragraph below it on a telephone', async () => {
    const open = await site.open(page, telephone);
    const made = open.locator('.made').first();
    expect(await made.isVisible()).toBe(false);
    await open.locator('summary').first().tap();
    expect(await made.isVisible()).toBe(true);
    expect((await place(open, '.made >> nth=0')).y).toBeGreaterThan((await place(open, '#s1')).y);
    expect(await open.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test.each(['light', 'dark'] as const)('has no barriers, %s', async (colorScheme) => {
    for (const screen of [wide, telephone])
      expect(await violations(await site.open(page, { ...screen, colorScheme }))).toEqual([]);
  });
});

describe("the author's own words are at hand", () => {
  test('where a claim quotes its passage', async () => {
    const claim = await site.open('claims/breakwater-built/');
    await claim.getByRole('link', { name: /: source paragraphs 3 to 4$/ }).click();
    await claim.waitForURL(`**/${page}#s3`);
  });

  test('in the preview of a claim', async () => {
    const front = await site.open('', telephone);
    await front.locator('a[data-claim=breakwater-built]').first().tap();
    await front.locator('#preview').getByRole('link', { name: 'In the source of Abel 2001, ¶ 3–4' }).tap();
    await front.waitForURL(`**/${page}#s3`);
  });

  test('in what a reader shares, of a brief or of a claim', async () => {
    for (const [path, link] of [
      ['articles/abel-2001/', '#p2 .num'],
      ['claims/breakwater-built/', '#abel-2001 .take'],
    ] as const) {
      const open = await site.open(path);
      await open.locator(link).click({ force: true });
      const offered = open.locator('.share-menu').getByRole('link', { name: /^In the source, ¶/ });
      await offered.waitFor();
      expect(new URL((await offered.getAttribute('href'))!, site.url).pathname, path).toBe(`/${page}`);
    }
  });

  test('in the search, behind the briefs, and lit', async () => {
    const open = await site.open('', wide);
    const options = await type(open, 'breakwater');
    expect(options.at(-1)).toMatchObject({ group: 'sources' });
    expect(options.at(-1)!.text).toContain('Abel 2001, the source, ¶ 4');
    expect(options.at(-1)!.href).toContain('#s4:~:text=');
    await open.locator('#results li a', { hasText: 'the source' }).click();
    await open.waitForURL(`**/${page}#s4**`);
    await expect.poll(() => place(open, '#s4').then(({ y }) => y > 0 && y < 900)).toBe(true);
  });
});
