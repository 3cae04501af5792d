import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { withBrowser } from '../../src/pdf/browser.ts';

/** What a search costs a reader. */
export interface SearchCosts {
  /** Bytes, compressed, from the moment that a reader reaches for the box to the answer of the first query. */
  bytes: { names: number; passages: number };
  /** Milliseconds from a key to names and claims in the page, on a processor four times slower: of the middle and the slowest key. */
  names: { median: number; slowest: number };
  /** The same to passages. */
  passages: { median: number; slowest: number };
}

/** What it costs to search a built site for some queries. */
export function searchCosts(dist: string, base: string, queries: readonly string[]): Promise<SearchCosts> {
  return withBrowser(dist, base, [], async (browser, url) => {
    const page = await browser.newPage();
    await page.goto(new URL('about/', url).href, { waitUntil: 'networkidle' });
    const weights = weigh(page);
    await page.keyboard.press('/');
    await page.locator('.search input').fill(queries[0]!);
    await page.locator('#results[aria-busy=false]').waitFor();
    await page.waitForLoadState('networkidle');
    const bytes = { names: total(weights, isForNames), passages: total(weights, isForPassages) };
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times = await timeKeys(page, queries);
    return {
      bytes,
      names: spread(times.map(({ names }) => names)),
      passages: spread(times.map(({ passages }) => passages)),
    };
  });
}

/** Bytes of what a page loads from now on, by path, gzip-compressed where that makes them fewer. */
export function weigh(page: Page): Map<string, number> {
  const weights = new Map<string, number>();
  page.on('response', async (response) => {
    const body = await response.body().catch(() => undefined);
    if (body) weights.set(new URL(response.url()).pathname, Math.min(body.length, gzipSync(body, { level: 9 }).length));
  });
  return weights;
}

/** Names and claims are on screen without the rest, which comes meanwhile. */
export const isForNames = (path: string): boolean =>
  !/\/pagefind\/|\/(?:answer|text-fragment)\.|\/whole\.json/.test(path);

/** Passages are on screen without descriptions, other scripts and the words of the passages. */
export const isForPassages = (path: string): boolean => !/\/whole\.json/.test(path);

/** The sum of those bytes that count. */
export const total = (weights: ReadonlyMap<string, number>, isCounted: (path: string) => boolean): number =>
  [...weights].reduce((sum, [path, weight]) => sum + (isCounted(path) ? weight : 0), 0);

/** Types the queries and measures each key, within the page. */
async function timeKeys(page: Page, queries: readonly string[]): Promise<{ names: number; passages: number }[]> {
  await page.evaluate(() => {
    const found = document.querySelector('#results')!;
    const measured: { names: number; passages: number }[] = [];
    Object.assign(window, { measured });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key.length > 1) return;
        const pressed = performance.now();
        let names = 0;
        const observer = new MutationObserver((changes) => {
          if (changes.some(({ type }) => type === 'childList')) names ||= performance.now() - pressed;
          if (found.ariaBusy !== 'false') return;
          measured.push({ names, passages: performance.now() - pressed });
          observer.disconnect();
        });
        observer.observe(found, { childList: true, attributeFilter: ['aria-busy'] });
      },
      true,
    );
  });
  for (const query of queries) {
    await page.locator('.search input').fill('');
    for (const key of query) {
      await page.keyboard.type(key);
      await page.locator('#results[aria-busy=false]').waitFor({ state: 'attached' });
      await page.waitForTimeout(150);
    }
  }
  return page.evaluate(() => (window as unknown as { measured: { names: number; passages: number }[] }).measured);
}

function spread(times: number[]): { median: number; slowest: number } {
  const sorted = times.sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
}
