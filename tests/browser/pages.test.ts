import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';

const site = useSite();
const { longestArticle, sharedClaim, comparison, busiestName } = await siteFacts();

const kinds = {
  'the front page': '',
  'the list of articles': 'articles/',
  'an article': `articles/${longestArticle}/`,
  'the table of claims': 'claims/',
  'a claim': `claims/${sharedClaim.id}/`,
  'the pairs to compare': 'compare/',
  ...(comparison && { 'two articles compared': comparison }),
  'the index of names': 'names/',
  'a name': `names/${busiestName.id}/`,
  'the timeline': 'timeline/',
  'the search page': 'search/',
  'the page about the site': 'about/',
  'a page that is not there': '404.html',
};

/** The enhanced rule passes what the plain one fails, so contrast takes both. */
const everything = { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } };
/** What colours and width may change: contrast of AAA, links told by colour, targets of 24 px, what must be scrolled. */
const looks = {
  runOnly: [
    'color-contrast',
    'color-contrast-enhanced',
    'link-in-text-block',
    'target-size',
    'scrollable-region-focusable',
  ],
};

describe.each(Object.entries(kinds))('%s', (_kind, path) => {
  test.each([
    [360, 'light', everything],
    [1440, 'dark', looks],
  ] as const)('at %i px, in %s, is accessible, fits, and is quiet', async (width, colorScheme, rules) => {
    const page = await site.openAgain(path, { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page, rules)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, 'the page scrolls sideways').toBeLessThanOrEqual(0);
    expect(site.faults()).toEqual([]);
  });
});

test.skipIf(!comparison)(
  'two articles in the other order are compared all the same; nothing is, where one is not there',
  async () => {
    const [, first, second] = comparison!.split('/') as [string, string, string];
    const page = await site.open(`compare/${second}/${first}/#they-agree`);
    await page.waitForURL(`${site.url}${comparison}#they-agree`);
    expect(await page.locator('select').count()).toBe(2);
    await page.goto(`${site.url}compare/zzz/${first}/`);
    await page.waitForURL(`${site.url}compare/${first}/zzz/`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(site.faults().filter((fault) => !fault.includes('404'))).toEqual([]);
  },
);

test.skipIf(!comparison)('who comes back to a comparison finds its own articles in its heading', async () => {
  const page = await site.open(comparison!);
  const select = page.locator('[data-compare] select').last();
  const [shown, other] = await select.evaluate((select) => {
    const { value, options } = select as HTMLSelectElement;
    return [value, [...options].find((option) => option.value !== value && !option.disabled)!.value];
  });
  await select.selectOption(other!);
  await page.waitForURL((url) => !url.pathname.endsWith(comparison!));
  await page.goBack();
  await page.waitForURL(`${site.url}${comparison}`);
  await expect.poll(() => select.inputValue()).toBe(shown);
});

test('an address without a page says so, with the way back', async () => {
  const page = await site.open('no-such-page/');
  expect(site.faults()).toEqual([expect.stringContaining('404'), expect.stringContaining('404')]);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator(`a[href="${new URL(site.url).pathname}"]`).count()).toBeGreaterThan(0);
});
