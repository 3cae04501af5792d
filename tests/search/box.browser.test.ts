import { describe, expect, test } from 'vitest';
import { getSite } from '#site';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { asksFor, focused, type } from './support.ts';

const site = useSite();
const { longestArticle, sharedClaim, busiestName, misspelt, phrase } = await siteFacts();
const article = `articles/${longestArticle}/`;

describe('for a screen reader', () => {
  test('groups are named and counts are announced', async () => {
    const page = await site.open(article);
    await page.keyboard.press('/');
    const options = await type(page, busiestName.name);
    const headings = page.locator('#found').getByRole('heading');
    const named = await headings.evaluateAll((all) => all.map((one) => one.firstChild!.textContent!.trim()));
    expect(named).toEqual([...new Set(options.map(({ group }) => group))]);
    expect(named.join()).toMatch(/names.*passages/);
    expect(await page.locator('.search [role=status]').textContent()).toMatch(/^\d+ names?, .*\d+\+? passages?/);
  });

  test.each<readonly [string, string]>([
    ...(misspelt ? [['a result or two', misspelt.name] as const] : []),
    ['more results than fit', busiestName.name],
  ])('axe finds no fault with %s', async (_case, query) => {
    const page = await site.open(article);
    await page.keyboard.press('/');
    await type(page, query);
    expect(await violations(page, {}, '.search')).toEqual([]);
  });

  test.runIf(misspelt)('what a query was taken for is said', async () => {
    const { name, typed } = misspelt!;
    const page = await site.open('about/');
    await type(page, typed);
    const said = `Nothing here has ‘${typed}’. Shown is ‘${name.split(' ')[1]}’ for ‘${typed}’.`;
    expect(await page.locator('.panel > .remark').textContent()).toContain(`${said} 1 name`);
  });

  test('that there is nothing is said', async () => {
    const page = await site.open('about/');
    expect(await type(page, 'qwertyuiop')).toEqual([]);
    expect(await page.locator('.search [role=status]').textContent()).toMatch(/^Nothing found for “qwertyuiop”:/);
    expect(await page.locator('.panel').isVisible()).toBe(true);
  });
});

const designated = (await getSite()).names.find(({ name, mentions }) => mentions.length && /^\p{L}+-\d+$/u.test(name));
test.runIf(designated)('a designation is one piece, however narrow the panel is', async () => {
  const page = await site.openAgain('about/', { viewport: { width: 360, height: 800 } });
  for (const width of [320, 340, 360, 400]) {
    await page.setViewportSize({ width, height: 800 });
    await type(page, designated!.name);
    const pieces = page.locator('#results mark').evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect([...new Set(await pieces)]).toEqual([1]);
  }
});

test('no key is taken from an input method', async () => {
  const page = await site.open('about/');
  await page.keyboard.press('/');
  await type(page, busiestName.name);
  const taken = await page.locator('.search input').evaluate((input) => {
    const keys = ['ArrowDown', 'Enter', 'Escape'].map(
      (key) => new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
    );
    return keys.filter((event) => !input.dispatchEvent(event)).length;
  });
  expect(taken).toBe(0);
  expect(await page.locator('.panel').isVisible()).toBe(true);
});

test.each([
  ['at the head', 0],
  ['far down', 1500],
])('who comes back to a page %s finds query, list, choice and place', async (_where, down) => {
  const page = await site.open('about/');
  await page.evaluate((down) => scrollTo(0, down), down);
  const place = await page.evaluate(() => scrollY);
  await page.keyboard.press('/');
  await type(page, busiestName.name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = await page.locator(':focus').getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/about/'));
  await page.goBack();
  await page.locator('#results[aria-busy=false]').waitFor();
  expect(await page.locator('.search input').inputValue()).toBe(busiestName.name);
  await page.locator(`#results a:focus[href="${chosen}"]`).waitFor();
  // The head of the page is a little lower without the box.
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(20);
  expect(await page.locator('.panel').evaluate((panel) => panel.getBoundingClientRect().top >= 0)).toBe(true);
});

test('a result on the page that one reads is not left under the panel', async () => {
  const page = await site.open(article);
  await page.keyboard.press('/');
  await type(page, phrase.words);
  await page.locator(`#results a[href*="#${phrase.paragraph}"]`).click();
  await page.waitForURL(`**/${article}#${phrase.paragraph}*`);
  expect(await page.locator('.panel').isHidden()).toBe(true);
});

test('a button clears the field', async () => {
  const page = await site.open('about/');
  await page.keyboard.press('/');
  await type(page, busiestName.name);
  await page.locator('.search .clear').click();
  expect(await page.locator('.search input').inputValue()).toBe('');
  expect(await page.locator('.panel').isHidden()).toBe(true);
  expect(await focused(page)).toBe('INPUT');
});

test('results say what they are', async () => {
  const page = await site.open('about/');
  await page.keyboard.press('/');
  const options = await type(page, busiestName.name);
  const of = (group: RegExp): string => options.find((option) => group.test(option.group))!.text;
  expect(of(/^names/)).toMatch(/named in \d+ articles?, \d+ paragraphs?/);
  expect(of(/^passages/)).toMatch(/, paragraph \w+/);
  await type(page, sharedClaim.title);
  expect(await page.locator('#results .strip').first().locator('..').textContent()).toMatch(
    / (?:affirms|is silent|qualifies|disputes|expects)/,
  );
  expect(await page.locator('#results mark').count()).toBeGreaterThan(0);
});

test('nothing is loaded before the reader reaches for it', async () => {
  const page = await site.open(article);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.mouse.move(5, 400);
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(300);
  // When to fetch the icon is the browser's own affair; the contents of a brief follow who scrolls.
  expect(requests.filter((path) => !/icon\.svg$|\/follow\./.test(path))).toEqual([]);
  await type(page, busiestName.name);
  expect(requests.some((path) => path.includes('search-list/list.json'))).toBe(true);
});

test('on a phone results are wide enough and big enough for a thumb', async () => {
  const page = await site.open(article, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.locator('.search input').tap();
  await type(page, busiestName.name);
  const sizes = await page
    .locator('#found a')
    .evaluateAll((options) =>
      options
        .map((option) => option.getBoundingClientRect())
        .map(({ left, right, height }) => ({ left, right, height })),
    );
  expect(sizes.length).toBeGreaterThan(0);
  for (const { left, right, height } of sizes) {
    expect(height).toBeGreaterThanOrEqual(44);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(360);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('without a script the box is a form that leads to the indexes of everything', async () => {
  const page = await site.open('about/', { javaScriptEnabled: false });
  await page.locator('.search input').fill(busiestName.name);
  await page.keyboard.press('Enter');
  await page.waitForURL(asksFor(busiestName.name));
  for (const path of ['articles', 'claims', 'names', 'timeline'])
    expect(await page.locator(`#everything a[href$="/${path}/"]`).isVisible(), path).toBe(true);
});
