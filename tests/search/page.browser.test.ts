import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

const results = async (page: Page): Promise<string[]> => {
  await page.locator('#results a').first().waitFor();
  return page.locator('#results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
};

test('a search that was sent shows what its sender saw', async () => {
  const page = await site.open('search/?q=S-400&kind=passages&article=blank-2016');
  const found = await results(page);
  expect(found.length).toBeGreaterThan(0);
  for (const href of found) expect(href).toContain('/articles/blank-2016/');
  expect(await page.locator('[name=q]').inputValue()).toBe('S-400');
  expect(await page.locator('[name=article]').inputValue()).toBe('blank-2016');
  expect(await page.locator('#everything').isHidden()).toBe(true);
  expect(site.faults()).toEqual([]);
});

test('the address follows what is asked, and Back returns to it', async () => {
  const page = await site.open('search/');
  await page.locator('[name=q]').pressSequentially('interoperability');
  await results(page);
  await page.waitForURL(/\?q=interoperability$/);
  await page.locator('[name=kind]').selectOption('claims');
  await page.waitForURL(/\?q=interoperability&kind=claims$/);
  await page.waitForFunction(() => document.querySelectorAll('#results h2').length === 1);
  const [first] = await results(page);
  await page.locator('#results a').first().click();
  await page.waitForURL((url) => url.pathname === first);
  await page.goBack();
  expect(await results(page)).toContain(first);
  expect(await page.locator('[name=kind]').inputValue()).toBe('claims');
});

test('filters alone list all that fits: every passage of an article with a stance', async () => {
  const page = await site.open('search/?article=edm-2019&stance=disputes');
  const found = await results(page);
  const marked = await (await site.open('articles/edm-2019/')).locator('.para:has(.passage)').count();
  expect(found.filter((href) => href.includes('/articles/edm-2019/')).length).toBeGreaterThan(0);
  expect(found.filter((href) => href.includes('/articles/')).length).toBeLessThanOrEqual(marked);
});

test('what is only said of a name or claim is found there too, and events', async () => {
  const page = await site.open('search/?q=' + encodeURIComponent('Treaty of 1987'));
  await page.locator('#counts:not(:empty)').waitFor();
  expect((await results(page)).some((href) => href.includes('/names/inf-treaty/'))).toBe(true);
});

test('an honest nothing', async () => {
  const page = await site.open('search/?q=Zelensky');
  await page.locator('#counts:not(:empty)').waitFor();
  expect(await page.locator('#counts').textContent()).toBe('Nothing found for “Zelensky”.');
  expect(await page.locator('#results a').count()).toBe(0);
});
