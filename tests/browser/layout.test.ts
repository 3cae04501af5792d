import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';

const site = useSite();
const { longestArticle, sharedClaim, busiestName } = await siteFacts();
const article = `articles/${longestArticle}/`;
const kinds = [
  '',
  'articles/',
  article,
  'claims/',
  `claims/${sharedClaim.id}/`,
  'names/',
  `names/${busiestName.id}/`,
  'timeline/',
  'search/',
  'about/',
  '404.html',
];

/** Whether the system has fonts as wide as ours. */
let hasStandIns: boolean;
beforeAll(async () => {
  const page = await site.open('about/');
  hasStandIns = await page.evaluate(async () => {
    const loads = async (font: string): Promise<boolean> => (await document.fonts.load(`1em '${font}'`)).length > 0;
    return Promise.all([loads('Text Times'), loads('Apparatus Arial')]).then(
      (loaded) => loaded.every(Boolean),
      () => false,
    );
  });
});

/** The mean number of characters in the full lines of a brief's paragraphs. */
const measure = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const counts: number[] = [];
    for (const paragraph of document.querySelectorAll('.para:not(:first-child) .text > p')) {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < node.textContent!.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { bottom } = range.getBoundingClientRect();
          const line = [...lines.keys()].find((known) => Math.abs(known - bottom) < 8) ?? bottom;
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      counts.push(...[...lines.values()].slice(0, -1));
    }
    return counts.reduce((sum, count) => sum + count, 0) / counts.length;
  });

describe('a line of a brief holds 60 to 70 characters', () => {
  test.each([600, 768, 1024, 1280, 1440, 2560])('at %i px', async (width) => {
    const page = await site.openAgain(article, { viewport: { width, height: 900 } });
    const characters = await measure(page);
    console.log(`${width} px: ${characters.toFixed(1)} characters a line`);
    expect(characters).toBeGreaterThanOrEqual(60);
    expect(characters).toBeLessThanOrEqual(70);
  });
});

test.each(kinds)('/%s fits a screen of 320 px, and its text can be spaced out without loss', async (path) => {
  const page = await site.openAgain(path, { viewport: { width: 320, height: 800 } });
  expect(await sideways(page), 'at 320 px').toBeLessThanOrEqual(0);
  // WCAG 2.2, success criterion 1.4.12
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  });
  expect(await sideways(page), 'spaced out').toBeLessThanOrEqual(0);
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('main :is(p, li, h1, h2, h3, dd, td)')]
        .filter((element) => {
          const { overflow } = getComputedStyle(element);
          return (
            overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1 && !element.closest('.hidden')
          );
        })
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([]);
});

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a place that a link leads to is lit and stays readable, in light and dark', async () => {
  const page = await site.openAgain(article, { viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const hash = await page.locator('.notes .take').first().getAttribute('href');
  await page.goto(page.url() + hash);
  expect(await violations(page, { runOnly: ['color-contrast'] }, '.para:has(:target)')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { runOnly: ['color-contrast'] }, '.para:has(:target)')).toEqual([]);
  const [passage, note, plain] = await Promise.all(
    [page.locator('.passage').first(), page.locator('.notes li').first(), page.locator('.notes li').nth(1)].map(
      (element) => element.evaluate((node) => getComputedStyle(node).backgroundColor),
    ),
  );
  expect(note).toBe(passage);
  expect(plain).not.toBe(note);
});

test.each(kinds)('nothing on /%s moves while it loads', async (path) => {
  for (const width of [360, 1440]) {
    // Where no system font stands in for ours, words move on a first visit.
    const visit = hasStandIns ? site.open : site.openAgain;
    const page = await visit(path, { viewport: { width, height: 800 } });
    await page.waitForLoadState('load');
    const shifts = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const shifts: number[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(shifts), 200);
        }),
    );
    expect(shifts, `at ${width} px`).toEqual([]);
  }
});

test('system fonts that stand in for ours take up the same room', async ({ skip }) => {
  const page = await site.openAgain(article, { viewport: { width: 1440, height: 900 } });
  if (!hasStandIns) skip('this machine has neither Times and Arial nor Liberation, which is as wide');
  const heightWith = (serif: string, sans: string): Promise<number> =>
    page.evaluate(
      ([serif, sans]) => {
        document.documentElement.style.setProperty('--serif', serif!);
        document.documentElement.style.setProperty('--sans', sans!);
        return document.querySelector('.body')!.getBoundingClientRect().height;
      },
      [serif, sans],
    );
  const own = await heightWith('Text', 'Apparatus');
  const standIn = await heightWith("'Text Times'", "'Apparatus Arial'");
  console.log(`A brief is ${own} px high in our fonts, ${standIn} px in those that stand in`);
  expect(Math.abs(standIn / own - 1)).toBeLessThan(0.01);
});

test('the scheme that a reader chooses is kept from page to page, and the system’s is the first', async () => {
  const page = await site.open('', { colorScheme: 'dark' });
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  const button = page.locator('#theme');
  expect(await button.textContent()).toBe('Light');
  await button.click();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.goto(new URL(article, site.url).href);
  expect(await paper()).toBe(light);
  expect(await button.textContent()).toBe('Dark');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper()).toBe(light);
});

test('without a script everything is there but the switch', async () => {
  const read = async (javaScriptEnabled: boolean): Promise<string> => {
    const page = await site.open(article, { javaScriptEnabled });
    return page.locator('main').innerText();
  };
  expect(await read(false)).toBe(await read(true));
  const page = await site.open('', { javaScriptEnabled: false });
  expect(await page.locator('#theme').isVisible()).toBe(false);
});

test('notes never cover one another, nor the text', async () => {
  for (const width of [1100, 1440]) {
    const page = await site.openAgain(article, { viewport: { width, height: 900 } });
    const [overlaps, leastGap] = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.notes')].map((element) => element.getBoundingClientRect());
      const textEdge = Math.max(
        ...[...document.querySelectorAll('.text')].map((element) => element.getBoundingClientRect().right),
      );
      return [
        boxes.filter((box, index) => index > 0 && box.top < boxes[index - 1]!.bottom - 1).length,
        Math.min(...boxes.map(({ left }) => left)) - textEdge,
      ] as const;
    });
    expect(overlaps, `at ${width} px`).toBe(0);
    expect(leastGap, `at ${width} px`).toBeGreaterThan(0);
  }
});
