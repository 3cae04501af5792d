import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { phone, preview } from '../share/support.ts';
import { needsLargeDossier } from '../support/large.ts';

needsLargeDossier();
const site = useSite();
const article = `articles/${(await siteFacts()).longestArticle}/`;
const desk = { viewport: { width: 1440, height: 900 } };

/** A lead's sign with words before it, in view. */
async function someSign(page: Page) {
  const sign = page.locator('.passage + .signs > .lead').nth(1);
  await sign.scrollIntoViewIfNeeded();
  return sign;
}
const ground = (page: Page): Promise<string> =>
  page
    .locator('.passage:has(+ .signs > .lead)')
    .nth(1)
    .evaluate((passage) => getComputedStyle(passage).backgroundImage);

describe('the preview of a claim', () => {
  test('opens where the pointer rests, lights the words, stays under the pointer, and goes by Esc', async () => {
    const page = await site.open(article, desk);
    const sign = await someSign(page);
    const claim = await (
      await fetch(new URL(`claims/${await sign.getAttribute('data-claim')}/index.json`, site.url))
    ).json();
    expect(await ground(page)).toBe('none');
    await sign.hover();
    await preview(page).waitFor();
    expect(await ground(page)).not.toBe('none');
    const said = await preview(page).innerText();
    for (const words of [claim.title, claim.statement]) expect(said).toContain(words);
    expect(await preview(page).getByRole('listitem').count()).toBe(claim.accounts.length);
    expect(await violations(page, {}, '#preview')).toEqual([]);
    await preview(page).getByText(claim.statement).hover();
    await page.waitForTimeout(600);
    expect(await preview(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await preview(page).count()).toBe(0);
    await expect.poll(() => ground(page)).toBe('none');
    expect(site.faults()).toEqual([]);
  });

  test('goes when the pointer leaves it', async () => {
    const page = await site.open(article, desk);
    await (await someSign(page)).hover();
    await preview(page).waitFor();
    await page.mouse.move(5, 5);
    await preview(page).waitFor({ state: 'hidden' });
  });

  test('opens for the keyboard, which goes on into it or back to the sign', async () => {
    const page = await site.open(article, desk);
    const sign = await someSign(page);
    await sign.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await preview(page).waitFor();
    expect(await sign.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await preview(page).count()).toBe(0);
    expect(await sign.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('on a phone is a sheet that covers no words of the passage, and is closed by its button', async () => {
    const page = await site.open(article, phone);
    const sign = await someSign(page);
    await sign.tap();
    await preview(page).waitFor();
    const sheet = (await preview(page).boundingBox())!;
    expect(sheet.x).toBeGreaterThanOrEqual(0);
    expect(sheet.x + sheet.width).toBeLessThanOrEqual(360);
    expect(Math.round(sheet.y + sheet.height)).toBeLessThanOrEqual(740);
    const words = (await sign.boundingBox())!;
    expect(words.y + words.height).toBeLessThanOrEqual(sheet.y);
    await preview(page).getByRole('button', { name: 'Close' }).tap();
    expect(await preview(page).count()).toBe(0);
    expect(page.url()).toBe(site.url + article);
    expect(site.faults()).toEqual([]);
  });

  test('without a script gives way to the claim’s page', async () => {
    const page = await site.open(article, { ...phone, javaScriptEnabled: false });
    const sign = await someSign(page);
    const address = new URL((await sign.getAttribute('href'))!, site.url).href;
    await sign.tap();
    await page.waitForURL(address);
  });
});

describe('the marks', () => {
  const seen = (page: Page) =>
    page.evaluate(() => {
      const count = (selector: string): number =>
        [...document.querySelectorAll(selector)].filter((sign) => sign.checkVisibility()).length;
      return { lead: count('.sign.lead'), clash: count('.sign.clash'), minor: count('.sign.minor') };
    });

  test.each([true, false])('are as many as the reader chooses, with scripts: %s', async (javaScriptEnabled) => {
    const page = await site.open(article, { ...desk, javaScriptEnabled });
    const main = await seen(page);
    expect(main).toEqual({ lead: expect.any(Number), clash: expect.any(Number), minor: 0 });
    expect(Math.min(main.lead, main.clash)).toBeGreaterThan(0);
    await page.getByRole('radio', { name: 'disputed' }).check();
    expect(await seen(page)).toEqual({ lead: 0, clash: main.clash, minor: 0 });
    await page.getByRole('radio', { name: 'none' }).check();
    expect(await seen(page)).toEqual({ lead: 0, clash: 0, minor: 0 });
    await page.getByRole('radio', { name: 'all' }).check();
    const all = await seen(page);
    expect(all).toEqual({ ...main, minor: all.minor });
    expect(all.minor).toBeGreaterThan(0);
  });

  test('are remembered on the next page', async () => {
    const page = await site.open(article);
    await page.getByRole('radio', { name: 'none' }).check();
    await page.reload();
    expect(await page.getByRole('radio', { name: 'none' }).isChecked()).toBe(true);
    expect(await seen(page)).toEqual({ lead: 0, clash: 0, minor: 0 });
    expect(site.faults()).toEqual([]);
  });
});

describe('an editor’s note', () => {
  test('is read whole beside its number, and the page does not jump', async ({ skip }) => {
    const page = await site.open(article, desk);
    const hash = await page.locator('.ed').evaluateAll((notes) => {
      const cut = notes.find(({ firstElementChild: words }) => words!.scrollHeight > words!.clientHeight + 1);
      return cut && `#${cut.id}`;
    });
    if (!hash) skip('no note of this article is too long for the margin');
    const [number, note] = [page.locator(`.body .fn[href="${hash}"]`).first(), page.locator(hash!)];
    await number.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await number.click();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await isWhole(note)).toBe(true);
  });

  test.each([true, false])('on a phone opens below its line, with scripts: %s', async (javaScriptEnabled) => {
    const page = await site.open(article, { ...phone, javaScriptEnabled });
    const number = page.locator('.body .fn').first();
    const note = page.locator((await number.getAttribute('href'))!);
    expect(await note.isVisible()).toBe(false);
    await number.tap();
    await note.waitFor();
    expect(await isWhole(note)).toBe(true);
    const [above, box] = [(await number.boundingBox())!, (await note.boundingBox())!];
    expect(box.y).toBeGreaterThan(above.y);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
  });

  const isWhole = (note: ReturnType<Page['locator']>): Promise<boolean> =>
    note.evaluate((element) => {
      const words = element.querySelector('.note')!;
      return words.scrollHeight <= words.clientHeight + 1 || getComputedStyle(words).overflow === 'visible';
    });
});
