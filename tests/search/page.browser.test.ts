import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { needsLargeDossier } from '../support/large.ts';

needsLargeDossier();
const site = useSite();
const { busiestName, misspelt, sharedClaim } = await siteFacts();

/** An article that disputes something. */
const { articles } = await getSite();
const opposing = articles.find(({ paragraphs }) =>
  paragraphs.some(({ passages }) =>
    passages.some(({ positions }) => positions.some(({ stance }) => stance === 'disputes')),
  ),
)!.slug;
const query = (values: Record<string, string>): string => `search/?${new URLSearchParams(values).toString()}`;

const results = async (page: Page): Promise<string[]> => {
  await page.locator('#results a').first().waitFor();
  return page.locator('#results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
};

test('a search that was sent shows what its sender saw', async () => {
  const page = await site.open(query({ q: busiestName.name, kind: 'passages', article: busiestName.article }));
  const found = await results(page);
  expect(found.length).toBeGreaterThan(0);
  for (const href of found) expect(href).toContain(`/articles/${busiestName.article}/`);
  expect(await page.locator('[name=q]').inputValue()).toBe(busiestName.name);
  expect(await page.locator('[name=article]').inputValue()).toBe(busiestName.article);
  expect(site.faults()).toEqual([]);
});

test('the address follows what is asked, and Back returns to it', async () => {
  const page = await site.open('search/');
  await page.locator('[name=q]').pressSequentially(sharedClaim.title);
  await results(page);
  await page.waitForURL(({ searchParams }) => searchParams.get('q') === sharedClaim.title);
  await page.locator('[name=kind]').selectOption('claims');
  await page.waitForURL(({ searchParams }) => searchParams.get('kind') === 'claims');
  await page.waitForFunction(() => document.querySelectorAll('#results h2').length === 1);
  const [first] = await results(page);
  await page.locator('#results a').first().click();
  await page.waitForURL((url) => url.pathname === first);
  await page.goBack();
  expect(await results(page)).toContain(first);
  expect(await page.locator('[name=kind]').inputValue()).toBe('claims');
});

test('filters alone list all that fits: every passage of an article with a stance', async () => {
  const page = await site.open(query({ article: opposing, stance: 'disputes' }));
  const found = await results(page);
  const marked = await (await site.open(`articles/${opposing}/`)).locator('.para:has(.passage)').count();
  expect(found.filter((href) => href.includes(`/articles/${opposing}/`)).length).toBeGreaterThan(0);
  expect(found.filter((href) => href.includes('/articles/')).length).toBeLessThanOrEqual(marked);
});

test('an honest nothing', async () => {
  const page = await site.open('search/?q=qwertyuiop');
  await page.locator('#said', { hasText: 'Nothing found' }).waitFor();
  expect(await page.locator('#said').textContent()).toMatch(/^Nothing found for “qwertyuiop”:/);
  expect(await page.locator('#results a').count()).toBe(0);
  expect(await page.locator('#everything').isVisible()).toBe(true);
});

test.runIf(misspelt)('what is nearly a name is answered with the nearest names', async () => {
  const page = await site.open(query({ q: `${misspelt!.name.slice(-7, -2)}xqz` }));
  await page.locator('#said', { hasText: 'Nothing found' }).waitFor();
  expect(await page.locator('#said').textContent()).toMatch(/The nearest names: .+\. Here is everything there is\.$/);
  await page.locator('#said a').last().click();
  await page.waitForURL(({ hash }) => hash === '#everything');
  expect(await page.locator('#everything').isVisible()).toBe(true);
});

test('the title says the query, ten of a group are shown and then all', async () => {
  const page = await site.open(query({ q: busiestName.name }));
  await results(page);
  await page.locator('#results[aria-busy=false]').waitFor();
  expect(await page.title()).toMatch(new RegExp(`^${busiestName.name} · Search`));
  const passages = page.locator('#results section', { has: page.locator('h2', { hasText: 'Passages' }) });
  expect(await passages.locator('li:visible').count()).toBe(10);
  const all = Number(await passages.locator('h2 span').textContent());
  expect(all).toBeGreaterThan(10);
  await passages.getByRole('link', { name: `All ${all} passages` }).click();
  await page.waitForURL(({ searchParams }) => searchParams.get('kind') === 'passages');
  await results(page);
  await page.locator('#results[aria-busy=false]').waitFor();
  expect(await passages.locator('li:visible').count()).toBe(all);
});

test('the link to all of a kind leads to as many as it says, of the article that was chosen', async () => {
  const page = await site.open(query({ article: busiestName.article }));
  const link = page.locator('#results section > div > a').first();
  await link.waitFor();
  await page.locator('#results[aria-busy=false]').waitFor();
  const told = (await link.textContent())!;
  await link.click();
  await page.waitForURL(({ searchParams }) => searchParams.has('kind'));
  await page.locator('#results[aria-busy=false]').waitFor();
  expect(`All ${await page.locator('#said').textContent()}`).toBe(told);
});

test('of a long query the beginning is told again', async () => {
  const page = await site.open(query({ q: 'q'.repeat(3000) }));
  await page.locator('#said', { hasText: 'Nothing found' }).waitFor();
  expect(await page.locator('#said').textContent()).toContain(`“${'q'.repeat(100)} …”`);
  expect((await page.title()).length).toBeLessThan(200);
});

test('Back restores the place', async () => {
  const page = await site.open(query({ q: busiestName.name, kind: 'passages' }));
  await page.locator('#results[aria-busy=false]').waitFor();
  const last = page.locator('#results section li:visible a').last();
  await last.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await last.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await page.locator('#results[aria-busy=false]').waitFor();
  await expect.poll(() => last.evaluate((link) => link === document.activeElement)).toBe(true);
  const { y } = (await last.boundingBox())!;
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(page.viewportSize()!.height);
});

test('what is on screen stays where it is while results come', async () => {
  const page = await site.open(query({ q: busiestName.name }), { viewport: { width: 360, height: 740 } });
  await page.locator('#results[aria-busy=false] a').first().waitFor();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const sum = (entries: PerformanceEntryList): number =>
          entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
        new PerformanceObserver((list) => resolve(sum(list.getEntries()))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(0), 1000);
      }),
  );
  expect(shift).toBeLessThan(0.05);
});

test('on paper the address has the query', async () => {
  const page = await site.open(query({ q: busiestName.name, kind: 'names' }));
  await results(page);
  for (let print = 0; print < 2; print++) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await page
    .locator('.address')
    .evaluate((address: HTMLElement) => address.textContent + address.dataset['date']);
  expect(printed).toMatch(/^[^?]+\/search\/\?q=[^?]+&kind=names, printed on [^?]+$/);
});

test('the page keeps to a narrow screen', async () => {
  const page = await site.open(query({ q: busiestName.name }), { viewport: { width: 360, height: 740 } });
  await results(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
