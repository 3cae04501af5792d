import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { asksFor, type } from './support.ts';

const site = useSite();
const { phrase, busiestName } = await siteFacts();

/** Holds what a page asks for under a path back until it is let go. */
async function hold(page: Page, path: string): Promise<() => void> {
  const gate = Promise.withResolvers<undefined>();
  await page.route(`**${path}`, async (route) => {
    await gate.promise;
    await route.continue();
  });
  return () => gate.resolve(undefined);
}

test('on a slow line each state is said: that it searches, names first, then passages', async () => {
  const page = await site.open('about/');
  const letPassages = await hold(page, '/pagefind/pagefind.js');
  const letMore = await hold(page, '/search-list/whole.json');
  const letNames = await hold(page, '/search-list/list.json');
  const said = (text: string | RegExp) => page.locator('.panel > .remark', { hasText: text }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(busiestName.name);
  await said(/^Searching …$/);
  expect(await page.locator('#results a').count()).toBe(0);
  letNames();
  await said('Searching the passages …');
  expect(await page.locator('#results a').first().getAttribute('href')).toContain(`/names/${busiestName.id}/`);
  expect(await page.locator('#results').getAttribute('aria-busy')).toBe('true');
  letPassages();
  await page.locator('#results h2', { hasText: 'Passages' }).waitFor();
  expect(await page.locator('#results small').first().textContent()).not.toContain('named in');
  letMore();
  await said(/^\d+ names?, .*passages?\b/);
  expect(await page.locator('#results small').first().textContent()).toContain('named in');
});

test.each(['about/', 'search/'])('the first key on %s is answered though no script has come for it', async (path) => {
  const page = await site.open(path);
  const letScripts = await hold(page, path === 'search/' ? '/_astro/page.*.js' : '/_astro/box.*.js');
  const form = page.locator('form[role=search]');
  await form.locator('input').pressSequentially('ab');
  expect(await form.textContent()).toContain('Searching …');
  letScripts();
  await page.locator('#said', { hasText: /./ }).waitFor();
  await expect.poll(() => form.evaluate((form) => form.lastChild!.nodeType)).not.toBe(3);
});

test('a result that was gone to stays so when more of them come', async () => {
  const page = await site.open('about/');
  const letPassages = await hold(page, '/pagefind/pagefind.js');
  await page.keyboard.press('/');
  await page.keyboard.type(busiestName.name);
  await page.locator('#results a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const href = await page.locator('a:focus').getAttribute('href');
  letPassages();
  await page.locator('#results[aria-busy=false]').waitFor();
  expect(await page.locator('a:focus').getAttribute('href')).toBe(href);
  await page.keyboard.type('x');
  expect(await page.locator('.search input').inputValue()).toBe(`${busiestName.name}x`);
});

test.each(['box', 'view'])(
  'where the script %s is withheld, the form leads on, and the next touch tries again',
  async (name) => {
    const page = await site.open('about/');
    const isWithheld = ({ pathname }: URL): boolean => new RegExp(`/${name}\\.[^/]+\\.js$`).test(pathname);
    await page.route(isWithheld, (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type(busiestName.name);
    await page.keyboard.press('Enter');
    await page.waitForURL(asksFor(busiestName.name));
    if (name === 'view') expect(await page.locator('#everything a[href$="/names/"]').isVisible()).toBe(true);
    await page.goBack();
    await page.unroute(isWithheld);
    expect((await type(page, phrase.words)).some(({ href }) => href.includes(`#${phrase.paragraph}`))).toBe(true);
    site.faults();
  },
);

test('offline the reader is told, and back on the line the next key is answered', async () => {
  const page = await site.open('about/');
  await page.keyboard.press('/');
  // What answers this is there by now, and no passage is.
  await type(page, 'qwertyuiop');
  await page.context().setOffline(true);
  await page.locator('.search input').fill(phrase.words);
  await page.locator('.panel > .remark', { hasText: 'could not be loaded' }).waitFor();
  expect(await page.locator('#results a').count()).toBe(0);
  await page.context().setOffline(false);
  expect((await type(page, phrase.words)).some(({ href }) => href.includes(`#${phrase.paragraph}`))).toBe(true);
  site.faults();
});

test('on a slow line the search page says the same', async () => {
  const page = await site.open('search/');
  const letPassages = await hold(page, '/pagefind/pagefind.js');
  await page.locator('[name=q]').fill(busiestName.name);
  await page.locator('#said', { hasText: 'Searching the passages …' }).waitFor();
  await page.locator('#results a').first().waitFor();
  letPassages();
  await page.locator('#said', { hasText: /\d+ passages/ }).waitFor();
});

test('offline the search page says the same', async () => {
  const page = await site.open('search/?q=qwertyuiop');
  await page.locator('#said', { hasText: 'Nothing found' }).waitFor();
  await page.context().setOffline(true);
  await page.locator('[name=q]').fill(phrase.words);
  await page.locator('#said', { hasText: 'could not be loaded' }).waitFor();
  expect(await page.locator('#everything').isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.locator('[name=q]').press('Backspace');
  await page.locator('#results a').first().waitFor();
  site.faults();
});
