import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { kinds } from '../support/kinds.ts';

const site = useSite();
const { longestArticle } = await siteFacts();
const article = `articles/${longestArticle}/`;

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

test('a brief fits the narrowest screen with whatever address its citation names', async () => {
  const page = await site.openAgain(article, { viewport: { width: 320, height: 800 } });
  await page.evaluate(() => {
    const words = document.querySelector('#cite ~ dl dd')!;
    words.prepend(`https://a-host-with-a-long-name.example/${'and-a-long-path-'.repeat(6)}`);
  });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('every page fits a screen just wide enough for another layout, and a little wider', async () => {
  const page = await site.open('');
  const wide: string[] = [];
  for (const path of kinds) {
    await page.goto(new URL(path, site.url).href);
    for (const width of [768, 1000, 1100]) {
      await page.setViewportSize({ width, height: 800 });
      if ((await sideways(page)) > 0) wide.push(`/${path} at ${width} px`);
    }
  }
  expect(wide).toEqual([]);
});

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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

test('the columns of the table of claims are as wide with its first rows as with all', async () => {
  for (const width of [320, 360, 768, 1280]) {
    const page = await site.openAgain('claims/', { viewport: { width, height: 800 } });
    const widths = await page.evaluate(() => {
      const heads = [...document.querySelectorAll('.claims thead th')];
      const measured = new Set<string>();
      const rows = [...document.querySelectorAll('.claims tbody tr')];
      for (const row of [undefined, ...rows.toReversed()]) {
        row?.remove();
        measured.add(heads.map((head) => head.getBoundingClientRect().width).join(' '));
      }
      return [...measured];
    });
    expect(widths, `at ${width} px`).toHaveLength(1);
  }
});

test('nothing that a reader goes to in the table of claims comes to rest under its heads', async () => {
  for (const width of [360, 1280]) {
    const page = await site.openAgain('claims/', { viewport: { width, height: 800 } });
    const hidden = await page.evaluate(() => {
      const heads = [...document.querySelectorAll('.claims thead th')];
      const isUnder = (element: Element): boolean => {
        const foot = Math.max(...heads.map((head) => head.getBoundingClientRect().bottom));
        return element.getBoundingClientRect().top < foot - 1;
      };
      const links = [...document.querySelectorAll<HTMLElement>('.claims tbody a')].reverse();
      const focused = links.filter((link) => {
        link.focus();
        return isUnder(link);
      });
      const headings = [...document.querySelectorAll('.claims tbody')].filter(({ id, children: [first] }) => {
        location.hash = id;
        return isUnder(first!.querySelector('[role=heading]')!);
      });
      return [...focused.map((link) => link.getAttribute('aria-label')), ...headings.map(({ id }) => id)];
    });
    expect(hidden, `at ${width} px`).toEqual([]);
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
    return page.locator('main').evaluate((main: HTMLElement) => {
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
