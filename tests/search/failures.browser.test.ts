import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { type } from './support.ts';

const site = useSite();
const { phrase } = await siteFacts();

test.each([
  'search-list/list.json',
  'search-list/whole.json',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/index/',
  'pagefind/fragment/',
])('where %s does not come, the reader is told, and the next key tries again', async (file) => {
  const page = await site.open('about/');
  const isWithheld = ({ pathname }: URL): boolean => pathname.includes(file);
  await page.route(isWithheld, (route) => route.abort());
  await page.keyboard.press('/');
  await page.locator('.search input').pressSequentially(phrase.words, { delay: 20 });
  await page.locator('.panel > .remark', { hasText: 'could not be loaded' }).waitFor();
  await page.locator('#results[aria-busy=false]').waitFor({ state: 'attached' });
  expect(await page.locator('.search [role=status]').textContent()).toContain('could not be loaded');
  expect(await page.locator('#results a').count()).toBe(0);
  site.faults();
  await page.unroute(isWithheld);
  expect((await type(page, phrase.words)).some(({ href }) => href.includes(`#${phrase.paragraph}`))).toBe(true);
  expect(await page.locator('.panel > .remark').textContent()).toMatch(/^\d+\+? passages?$/);
});

test('where only the worker does not come, the page does its work', async () => {
  const page = await site.open('about/');
  await page.route('**/pagefind-worker.js', (route) => route.abort());
  await page.keyboard.press('/');
  expect((await type(page, phrase.words)).some(({ href }) => href.includes(`#${phrase.paragraph}`))).toBe(true);
  site.faults();
});
