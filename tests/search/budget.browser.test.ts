import { expect, test } from 'vitest';
import { isForNames, isForPassages, total, weigh } from '../bench/search-costs.ts';
import { useSite } from '../support/browser.ts';
import { budgets } from '../support/budgets.ts';
import { siteFacts } from '../support/facts.ts';
import { needsLargeDossier } from '../support/large.ts';

needsLargeDossier();
const site = useSite();
const { busiestName, counts } = await siteFacts();

test('the search keeps to its budgets', async () => {
  const page = await site.open('about/');
  await page.waitForLoadState('networkidle');
  const weights = weigh(page);
  await page.keyboard.press('/');
  await page.locator('.search input').fill(busiestName.name);
  await page.locator('#results[aria-busy=false]').waitFor();
  await page.waitForLoadState('networkidle');
  const names = total(weights, isForNames);
  const more = total(weights, isForPassages) - names;
  console.log(`Search: ${names} B to names and claims, ${more} B more to passages`);
  expect(names).toBeGreaterThan(0);
  expect(names).toBeLessThanOrEqual(budgets.search(counts));
  expect(more).toBeLessThanOrEqual(budgets.passages(counts));
});
