import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { useSite } from '../support/browser.ts';
import { contents } from '../../src/show/article-page.ts';
import { siteFacts } from '../support/facts.ts';
import { spoken } from './spoken.ts';

const site = useSite();
const { longestArticle, sharedClaim, comparison, busiestName } = await siteFacts();
const brief = `articles/${longestArticle}/`;
const sections = contents((await getSite()).articles.find(({ slug }) => slug === longestArticle)!);

/** The most stops of the Tab key that a brief asks of its reader. */
const mostStops = 150;

/** How often a reader presses the Tab key from a page's beginning to its end. */
async function stops(page: Page): Promise<number> {
  const isNew = (): boolean => {
    const stop = document.activeElement as HTMLElement;
    if (stop === document.body || stop.dataset['reached']) return false;
    stop.dataset['reached'] = 'yes';
    return true;
  };
  await page.reload();
  for (let count = 0; ; count++) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(isNew))) return count;
  }
}

test('a brief has no more stops for the Tab key than one can bear, and ways past its margin', async () => {
  const page = await site.open(brief, { viewport: { width: 1440, height: 900 } });
  for (const marks of ['main', 'all']) {
    await page.locator(`#marks-${marks}`).check({ force: true });
    expect(await stops(page), marks).toBeLessThanOrEqual(mostStops);
  }
  const skip = page.getByRole('link', { name: 'Skip to the first paragraph' });
  await skip.focus();
  await expect.poll(async () => (await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('.para') !== null)).toBe(true);
});

test('the Tab key stops at a sign of every claim, and at that of a passage one was sent to', async () => {
  const page = await site.open(brief);
  const signs = await page
    .locator('.body .sign')
    .evaluateAll((links: HTMLElement[]) =>
      links.map((link) => ({ claim: link.dataset['claim'], isStop: link.tabIndex === 0 })),
    );
  const claimsOf = (some: typeof signs): string[] => some.map(({ claim }) => claim!);
  const reached = signs.filter(({ isStop }) => isStop);
  expect(claimsOf(reached).sort()).toEqual([...new Set(claimsOf(signs))].sort());
  const passed = page.locator('.passage:has(+ .signs > .sign[tabindex="-1"]:first-of-type)').first();
  // A short brief may speak of no claim twice.
  if (reached.length === signs.length) return;
  const sent = await site.open(`${brief}#${await passed.getAttribute('id')}`);
  await expect.poll(() => sent.evaluate(() => document.activeElement!.className)).toBe('passage');
  await sent.keyboard.press('Tab');
  expect(await sent.evaluate(() => document.activeElement!.closest('.signs')?.previousElementSibling?.id)).toBe(
    new URL(sent.url()).hash.slice(1),
  );
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
  const heard = await spoken(page);
  expect(heard).not.toMatch(/(?<![\p{L}\p{N}])[¶#+±−→×](?![\p{L}\p{N}])/u);
  expect(heard, 'paragraphs 5 to 6').not.toMatch(/paragraphs? \d+–/);
});

test('a section in the contents is heard with how much is disputed in it, as one name', async () => {
  const page = await site.open(brief);
  const lines = await page.locator('.contents li a').evaluateAll((links) =>
    links.map((link) => ({
      heard: link.ariaLabel ?? link.textContent,
      words: link.textContent,
      disputed: link.querySelectorAll('.heat i').length,
    })),
  );
  expect(lines.some(({ disputed }) => disputed > 0)).toBe(sections.some(({ disputed }) => disputed > 0));
  for (const { heard, words, disputed } of lines)
    expect(heard).toBe(disputed ? `${words} (${disputed} disputed)` : words);
});
