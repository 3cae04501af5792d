import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { choose, clipboard, directivesOf, permissions, phone, said } from './support.ts';

const site = useSite();
const { longestArticle, paragraphs, sharedClaim } = await siteFacts();
const article = `articles/${longestArticle}/`;
const [, second, third] = paragraphs as [string, string, string];
const paragraph = (page: Page, id: string) => page.locator(`#${id} .num`);

describe('a link that gives an address', () => {
  test('by keyboard: copies it, says so, opens the menu, and has the focus again after Esc', async () => {
    const page = await site.open(article, { permissions });
    await paragraph(page, third).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).innerText()).toBe('Link: copied.');
    expect(await clipboard(page)).toBe(`${site.url}${article}#${third}`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Link');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => clipboard(page))
      .toBe(`${site.url}${article}#${third}:~:${(await directivesOf(site.url + article))[third]}`);
    expect(await violations(page, {}, '.share-menu')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${third}`);
    expect(site.faults()).toEqual([]);
  });

  test('of a paragraph: every form has its words and its address', async () => {
    const page = await site.open(article, { permissions });
    await paragraph(page, third).click();
    const address = `${site.url}${article}#${third}`;
    const begin = (await page.locator(`#${third} .text`).innerText()).slice(0, 20);
    expect(await choose(page, 'Quotation with its reference')).toMatch(
      /^“.+” \(Brief of .+, paragraph .+ \(source ¶ .+\), .+, http.+#p\w+\)$/s,
    );
    expect(await clipboard(page)).toContain(begin);
    expect(await choose(page, 'Markdown')).toContain(`](${address})`);
    expect(await choose(page, 'Chicago')).toContain(address);
    expect(await choose(page, 'BibTeX')).toContain(`url = {${address}}`);
    expect(await choose(page, 'RIS')).toContain(`UR  - ${address}`);
    expect(JSON.parse(await choose(page, 'CSL-JSON'))[0].URL).toBe(address);
  });

  test('of a passage: leads to its claim as well', async () => {
    const page = await site.open(article, { permissions });
    const note = page.locator('.notes li').first();
    await note.locator('.take').click();
    await expect.poll(() => said(page).innerText()).toBe('Link: copied.');
    expect(await page.getByRole('dialog').locator('.title').innerText()).toBe(await note.locator('.claim').innerText());
    expect(await choose(page, 'Link to the claim, with who else says so')).toMatch(
      new RegExp(`/claims/[^/]+/#${longestArticle}$`),
    );
  });

  test.each([
    ['a claim', `claims/${sharedClaim.id}/`, 'h1 .take', ''],
    ['an account', `claims/${sharedClaim.id}/`, '.accounts .take', '#'],
    ['an event', 'timeline/', '.timeline .date', '#'],
    ['a heading', article, '.brief h2 .take', '#'],
    ['an article', article, 'h1 .take', ''],
  ])('of %s: copies it', async (_kind, path, link, hash) => {
    const page = await site.open(path, { permissions });
    await page.locator(link).first().click();
    await expect.poll(() => said(page).innerText()).toBe('Link: copied.');
    expect(await clipboard(page)).toMatch(new RegExp(`^${site.url}${path}${hash}`));
    expect(site.faults()).toEqual([]);
  });

  test('on a phone: always to be seen, large enough, and the menu stands within the window', async () => {
    const page = await site.openAgain(article, { ...phone, permissions });
    for (const target of [`#${second} .num`, '.notes .take', '.brief h2 .take']) {
      const box = (await page.locator(target).first().boundingBox())!;
      expect(Math.min(box.width, box.height), target).toBeGreaterThanOrEqual(24);
    }
    await paragraph(page, second).tap();
    const box = (await page.getByRole('dialog').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    await page.getByRole('button', { name: 'Markdown' }).tap();
    await expect.poll(() => clipboard(page)).toContain(`#${second})`);
  });

  test('on a phone: a touch beside the menu closes it and follows no link', async () => {
    const page = await site.open(article, { ...phone, permissions });
    await paragraph(page, second).tap();
    await page.getByRole('dialog').waitFor();
    const link = await page.evaluate(() => {
      for (const link of document.querySelectorAll('main a[href*="/"]')) {
        const { left, top, width, height } = link.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (link.contains(document.elementFromPoint(x, y))) return { x, y };
      }
      return undefined;
    });
    const before = page.url();
    await page.touchscreen.tap(link!.x, link!.y);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.touchscreen.tap(1, 1);
    expect(page.url()).toBe(before);
    await page.touchscreen.tap(link!.x, link!.y);
    await page.waitForURL((url) => url.href !== before);
  });

  test('where the clipboard is refused: shows the address selected, and says so', async () => {
    const page = await site.open(article);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await paragraph(page, second).click();
    await expect.poll(() => said(page).innerText()).toMatch(/selected/);
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(`${site.url}${article}#${second}`);
    expect(site.faults()).toEqual([]);
  });

  test('without JavaScript: is a link', async () => {
    const page = await site.open(article, { javaScriptEnabled: false });
    await paragraph(page, second).click();
    expect(page.url()).toBe(`${site.url}${article}#${second}`);
  });
});
