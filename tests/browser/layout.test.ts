import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';

const site = useSite();
const { longestArticle, sharedClaim, comparison, busiestName } = await siteFacts();
const article = `articles/${longestArticle}/`;
const kinds = [
  '',
  'articles/',
  article,
  'claims/',
  `claims/${sharedClaim.id}/`,
  'compare/',
  comparison,
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
  await page.evaluate(() => {
    // A sheet made by a script: the site's policy refuses inline styles.
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(spaced);
  });
  expect(await sideways(page), 'spaced out').toBeLessThanOrEqual(0);
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('main :is(p, li, h1, h2, h3, dd, th, td)')]
        .filter((element) => {
          const { overflow, clipPath } = getComputedStyle(element);
          // What only screen readers are told is clipped to nothing on purpose.
          const isCut = overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1;
          return isCut && clipPath === 'none' && element.checkVisibility();
        })
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([]);
});

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The colours of the words that a selector names, of what they stand on, and of the paper where that is nothing. */
const coloursOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { color, backgroundColor, backgroundImage } = getComputedStyle(element);
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const under = [/rgb\([^)]*\)/.exec(backgroundImage)?.[0], /^rgb\(.*/.exec(backgroundColor)?.[0]].find(Boolean);
      return { words: color, under: under ?? paper, paper };
    });

/** The contrast of two colours, as WCAG reckons it. */
function contrast(...colours: [string, string]): number {
  const [darker, lighter] = colours.map(luminance).sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = colour.match(/\d+/g)!.map((value) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('a place that a link leads to is lit with its line and stays readable, in light and dark', async () => {
  const page = await site.openAgain(article, { viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const id = await page.locator('.passage:has(+ .signs > .lead)').first().getAttribute('id');
  await page.goto(`${page.url()}#${id}`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const passage = await coloursOf(page, `#${id}`);
    const line = await coloursOf(page, `#${id} + .signs .side`);
    expect(passage.under, colorScheme).not.toBe(passage.paper);
    expect(line.under, colorScheme).toBe(passage.under);
    for (const { words, under } of [passage, line]) expect(contrast(words, under), colorScheme).toBeGreaterThan(7);
    for (const other of [`.passage:not(#${id})`, `:not(#${id}) + .signs .side`]) {
      const { under, paper } = await coloursOf(page, other);
      expect(under, other).toBe(paper);
    }
  }
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
  const button = page.getByRole('switch', { name: 'Dark' });
  const isOn = (): Promise<string | null> => button.getAttribute('aria-checked');
  expect(await isOn()).toBe('true');
  await button.click();
  expect(await isOn()).toBe('false');
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.goto(new URL(article, site.url).href);
  expect(await paper()).toBe(light);
  expect(await isOn()).toBe('false');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(light);
  await button.click();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper()).toBe(dark);
});

test('without a script everything is there but what only a script can do', async () => {
  const read = async (javaScriptEnabled: boolean): Promise<{ words: string; scripted: number }> => {
    const page = await site.open(article, { javaScriptEnabled });
    return page.locator('main').evaluate((main) => {
      const scripted = [...main.querySelectorAll<HTMLElement>('.scripted')];
      const seen = scripted.filter((element) => element.checkVisibility()).length;
      for (const element of scripted) element.remove();
      return { words: main.innerText, scripted: seen };
    });
  };
  const [without, withScripts] = [await read(false), await read(true)];
  expect(without.words).toBe(withScripts.words);
  expect(without.scripted).toBe(0);
  expect(withScripts.scripted).toBeGreaterThan(0);
  const page = await site.open('', { javaScriptEnabled: false });
  expect(await page.locator('#theme').isVisible()).toBe(false);
});

test('lines and notes in the margin cover neither one another nor the text, and stand beside their words', async () => {
  for (const width of [1100, 1280, 1440]) {
    const page = await site.openAgain(article, { viewport: { width, height: 900 } });
    const { count, overlaps, leastGap, furthest } = await page.evaluate(() => {
      const notes = [...document.querySelectorAll('.side')].filter((note) => note.checkVisibility());
      const boxes = notes.map((note) => note.getBoundingClientRect());
      const edges = [...document.querySelectorAll('.text')].map((text) => text.getBoundingClientRect().right);
      const drifts = notes.map((note, index) => {
        const sign = note.matches('.ed') ? note.previousElementSibling! : note.parentElement!;
        return boxes[index]!.top - sign.getClientRects()[0]!.top;
      });
      return {
        count: boxes.length,
        overlaps: boxes.filter((box, index) => index > 0 && box.top < boxes[index - 1]!.bottom - 1).length,
        leastGap: Math.min(...boxes.map(({ left }) => left)) - Math.max(...edges),
        furthest: Math.max(...drifts.map(Math.abs)),
      };
    });
    console.log(`${width} px: ${count} in the margin, at most ${Math.round(furthest)} px from their words`);
    expect(count, `at ${width} px`).toBeGreaterThan(10);
    expect(overlaps, `at ${width} px`).toBe(0);
    expect(leastGap, `at ${width} px`).toBeGreaterThan(0);
    expect(furthest, `at ${width} px`).toBeLessThan(64);
  }
});
