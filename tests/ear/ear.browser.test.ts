import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { spoken } from './spoken.ts';

const site = useSite();
const { longestArticle, sharedClaim, comparison, busiestName } = await siteFacts();
const brief = `articles/${longestArticle}/`;

/** The most stops of the Tab key that a brief asks of its reader. */
const mostStops = 150;

test('a brief has no more stops for the Tab key than one can bear, and ways past its margin', async () => {
  const page = await site.open(brief, { viewport: { width: 1440, height: 900 } });
  const stops = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')];
    const reached = all.filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    // Radio buttons of one name are one stop.
    return reached.filter(
      (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    ).length;
  });
  expect(stops).toBeLessThanOrEqual(mostStops);
  const skip = page.getByRole('link', { name: 'Skip to the first paragraph' });
  await skip.focus();
  await expect.poll(async () => (await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('.para') !== null)).toBe(true);
});

test('names that the Tab key passes by in the text are listed behind it', async () => {
  const page = await site.open(brief);
  const linked = await page
    .locator('.text .name')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.locator('.named summary').click();
  const listed = await page.locator('.named a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(linked.length).toBeGreaterThan(0);
  expect(new Set(listed)).toEqual(new Set(linked));
});

test('without marks the text is heard alone', async () => {
  const page = await site.open(brief);
  const sign = (await page.locator('.sign:not(.minor)').first().getAttribute('aria-label'))!;
  expect(await spoken(page)).toContain(`[link ${sign}]`);
  await page.locator('#marks-none').check({ force: true });
  const signs = await page.locator('.sign').evaluateAll((links) => links.map((link) => link.ariaLabel));
  const heard = await spoken(page);
  expect(signs.filter((name) => heard.includes(`[link ${name}]`))).toEqual([]);
});

test.each([
  '',
  brief,
  'claims/',
  `claims/${sharedClaim.id}/`,
  ...(comparison ? [comparison] : []),
  `names/${busiestName.id}/`,
  'timeline/',
])('on /%s links of one name lead to one place, and nothing that is heard is a mere sign', async (path) => {
  const page = await site.openAgain(path, { viewport: { width: 1280, height: 900 } });
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.checkVisibility() && !link.closest('[aria-hidden=true]'))
      // Quotations are their own names, and dates are told apart by the sentences that they begin.
      .filter((link) => !link.closest('.side-by, [aria-labelledby=events]'))
      .map((link) => [link.ariaLabel ?? link.textContent.replace(/\s+/g, ' ').trim(), link.href] as const),
  );
  const places = Map.groupBy(links, ([name]) => name);
  const unlike = [...places].filter(([, found]) => new Set(found.map(([, href]) => href)).size > 1);
  expect(unlike.map(([name]) => name)).toEqual([]);
  expect(await spoken(page)).not.toMatch(/(?<![\p{L}\p{N}])[¶#+±−→×](?![\p{L}\p{N}])/u);
});
