import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { asksFor, focused, type } from './support.ts';
import { needsLargeDossier } from '../support/large.ts';

needsLargeDossier();
const site = useSite();
const { longestArticle, phrase, busiestName } = await siteFacts();
const article = `articles/${longestArticle}/`;

describe('by keyboard alone', () => {
  test('/ opens the box, arrows go through the results, Enter opens the paragraph with the words lit up', async () => {
    const page = await site.open('about/');
    await page.keyboard.press('/');
    const options = await type(page, phrase.words);
    const wanted = options.findIndex(({ href }) => href.split(/:~:/)[0]!.endsWith(`${article}#${phrase.paragraph}`));
    expect(wanted).toBeGreaterThanOrEqual(0);
    expect(await focused(page)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('a:focus').getAttribute('href')).toBe(options[0]!.href);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page), 'up from the first is the field').toBe('INPUT');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('a:focus').textContent(), 'up from there is the last').toBe('All results');
    await page.keyboard.press('ArrowDown');
    while ((await page.locator(':focus').getAttribute('href')) !== options[wanted]!.href)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${article}*`);
    const id = new URL(page.url()).hash.split(':~:')[0]!;
    const shown = await page.locator(id).evaluate((element) => ({
      top: element.getBoundingClientRect().top,
      bottom: element.getBoundingClientRect().bottom,
      text: element.textContent,
    }));
    expect(shown.text).toContain(phrase.words);
    expect(shown.bottom).toBeGreaterThan(0);
    expect(shown.top).toBeLessThan(page.viewportSize()!.height);
    expect(site.faults()).toEqual([]);
  });

  test('Esc closes the results and gives the focus back to where it was', async () => {
    const page = await site.open('about/');
    await page.locator('main a').first().focus();
    await page.keyboard.press('/');
    await type(page, busiestName.name);
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').isHidden()).toBe(true);
    expect(
      await page
        .locator('main a')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('a slash in a field is a slash', async () => {
    const page = await site.open('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await page.locator('.search input').inputValue()).toBe('a/b');
  });

  test('Enter without a choice goes to all results', async () => {
    const page = await site.open('about/');
    await page.keyboard.press('/');
    await type(page, busiestName.name);
    await page.keyboard.press('Enter');
    await page.waitForURL(asksFor(busiestName.name));
    await page.locator('#results a').first().waitFor();
    await page.locator('#results h2', { hasText: /^passages \d+$/ }).waitFor();
    await page.locator('#results h2', { hasText: /^names \d+$/ }).waitFor();
  });

  test('deep in an article the box comes to the reader, who keeps the place', async () => {
    const page = await site.open(article);
    await page.evaluate(() => scrollTo(0, 3000));
    await page.keyboard.press('/');
    const top = () => page.locator('.search input').evaluate((input) => input.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    expect(await top()).toBeLessThan(100);
    await page.keyboard.press('Escape');
    await type(page, busiestName.name);
    await page.keyboard.press('Escape');
    expect(Math.abs((await page.evaluate(() => scrollY)) - 3000)).toBeLessThan(5);
  });

  test('the place is kept by who types before the script of the box has come', async () => {
    const page = await site.open(article);
    await page.route('**/_astro/box*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.evaluate(() => scrollTo(0, 3000));
    await page.keyboard.type(`/${busiestName.name}`);
    await page.locator('#results li').first().waitFor();
    expect(Math.abs((await page.evaluate(() => scrollY)) - 3000)).toBeLessThan(5);
  });
});
