import { expect, test } from 'vitest';
import { isForNames, total, weigh } from '../bench/search-costs.ts';
import { useSite } from '../support/browser.ts';

const site = useSite();

test('the search keeps to its budget', async () => {
  const page = await site.open('about/');
  await page.waitForLoadState('networkidle');
  const weights = weigh(page);
  await page.keyboard.press('/');
  await page.locator('.search input').fill('Shoigu');
  await page.locator('#found[aria-busy=false]').waitFor();
  await page.waitForLoadState('networkidle');
  const names = total(weights, isForNames);
  const all = total(weights, () => true);
  console.log(`Search: ${names} B to names and claims, ${all} B to passages`);
  expect(names).toBeLessThanOrEqual(12_000);
  expect(all).toBeLessThanOrEqual(120_000);
});
