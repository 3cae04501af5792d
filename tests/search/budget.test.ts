import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

/** Bytes of what a page loads from now on, by path, gzip-compressed where that makes them fewer. */
function weigh(page: Page): Map<string, number> {
  const weights = new Map<string, number>();
  page.on('response', async (response) => {
    const body = await response.body().catch(() => undefined);
    if (body) weights.set(new URL(response.url()).pathname, Math.min(body.length, gzipSync(body, { level: 9 }).length));
  });
  return weights;
}

const sum = (weights: ReadonlyMap<string, number>, isCounted: (path: string) => boolean): number =>
  [...weights].reduce((total, [path, weight]) => total + (isCounted(path) ? weight : 0), 0);

/** Names and claims are on screen without these, which come meanwhile. */
const isForPassages = (path: string): boolean => /\/pagefind\/|\/(?:finder|forgiving)\.|\/(?:more|statements)\.txt/.test(path);

test('the search keeps to its budget', async () => {
  const page = await site.open('about/');
  await page.waitForLoadState('networkidle');
  const weights = weigh(page);
  await page.keyboard.press('/');
  await page.locator('.search input').fill('Shoigu');
  await page.locator('#found[aria-busy=false]').waitFor();
  await page.waitForLoadState('networkidle');
  const names = sum(weights, (path) => !isForPassages(path));
  const all = sum(weights, () => true);
  console.log(`Search: ${names} B to names and claims, ${all} B to passages`);
  expect(names).toBeLessThanOrEqual(12_000);
  expect(all).toBeLessThanOrEqual(120_000);
});
