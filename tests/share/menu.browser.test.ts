import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { choose, clipboard, directivesOf, menu, permissions, phone, preview, said } from './support.ts';
import { needsLargeDossier } from '../support/large.ts';

needsLargeDossier();
const site = useSite();
const { longestArticle, paragraphs, sharedClaim } = await siteFacts();
const article = `articles/${longestArticle}/`;
const [, second, third] = paragraphs as [string, string, string];
const paragraph = (page: Page, id: string) => page.locator(`#${id} .num`);

describe('a link that gives an address', () => {
  test('by keyboard: opens the menu, copies what is chosen and nothing before, and has the focus again after Esc', async () => {
    const page = await site.open(article, { permissions });
    await page.evaluate(() => navigator.clipboard.writeText('from elsewhere'));
    await paragraph(page, third).focus();
    await page.keyboard.press('Enter');
    await menu(page).waitFor();
    expect(await clipboard(page)).toBe('from elsewhere');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).innerText()).toBe('Copied.');
    expect(await clipboard(page)).toBe(`${site.url}${article}#${third}`);
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
    // One that renders several paragraphs of the source says so in another way to those who see it and who hear it.
    const id = await page.evaluate((other) => document.querySelector('.para:has(.heard)')?.id ?? other, third);
    await paragraph(page, id).click();
    const address = `${site.url}${article}#${id}`;
    const begin = (await page.locator(`#${id} .text`).innerText()).slice(0, 20);
    expect(await choose(page, 'Copy the words with their reference')).toMatch(
      /^“.+” \(Brief of .+, paragraph .+ \(source ¶ \d[\d–, ]*\), .+, http.+#p\w+\)$/s,
    );
    expect(await clipboard(page)).toContain(begin);
    expect(await choose(page, 'Copy as Markdown')).toContain(`](${address})`);
    expect(await choose(page, 'Chicago')).toContain(address);
    expect(await choose(page, 'BibTeX')).toContain(`url = {${address}}`);
    expect(await choose(page, 'RIS')).toContain(`UR  - ${address}`);
    expect(JSON.parse(await choose(page, 'CSL-JSON'))[0].URL).toBe(address);
  });

  test('of a passage: is had from its sign, beside its words, and leads to its claim as well', async () => {
    const page = await site.open(article, { permissions, viewport: { width: 1440, height: 900 } });
    const passage = page.locator('.passage:has(+ .signs > .lead)').nth(1);
    const id = await passage.getAttribute('id');
    const sign = page.locator(`#${id} + .signs > .lead`);
    await sign.scrollIntoViewIfNeeded();
    await sign.hover();
    await preview(page).getByRole('link', { name: 'Share these words' }).click();
    await menu(page).waitFor();
    expect(await preview(page).count()).toBe(0);
    const [above, box] = [(await passage.boundingBox())!, (await menu(page).boundingBox())!];
    expect(Math.abs(box.y - above.y - above.height)).toBeLessThan(60);
    const said = (await passage.innerText()).replace(/\s+/g, ' ').slice(0, 20);
    expect(await choose(page, 'Copy the words with their reference')).toContain(said);
    expect(await choose(page, 'Copy link')).toBe(`${site.url}${article}#${id}`);
    expect(await choose(page, 'Copy link to the claim, with who else says so')).toBe(
      new URL((await sign.getAttribute('href'))!, site.url).href,
    );
    await page.keyboard.press('Escape');
    expect(await sign.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(site.faults()).toEqual([]);
  });

  test('of a passage on two claims: leads to the one whose preview was asked', async () => {
    const page = await site.open(article, { permissions, viewport: { width: 1440, height: 900 } });
    await page.getByRole('radio', { name: 'all' }).check({ force: true });
    const sign = page.locator('.passage + .signs > .sign + .sign').first();
    await sign.scrollIntoViewIfNeeded();
    await sign.hover();
    await preview(page).getByRole('link', { name: 'Share these words' }).click();
    expect(await choose(page, 'Copy link to the claim, with who else says so')).toBe(
      new URL((await sign.getAttribute('href'))!, site.url).href,
    );
  });

  test.each([
    ['an account', `claims/${sharedClaim.id}/`, 'section .take'],
    ['an event', 'timeline/', '.timeline .take'],
    ['a heading', article, '.brief h2 .take'],
  ])('of %s: opens the menu, named after it', async (_kind, path, link) => {
    const page = await site.open(path, { permissions });
    const take = page.locator(link).first();
    const hash = await take.getAttribute('href');
    await take.click();
    expect(await menu(page).locator('.title').innerText()).not.toMatch(/^(?:#|)$/);
    expect(await choose(page, 'Copy link')).toBe(`${site.url}${path}${hash}`);
    expect(site.faults()).toEqual([]);
  });

  test.each([
    ['an account', `claims/${sharedClaim.id}/`, 'section:has(> .label .take)', '.standing blockquote'],
    ['an event', 'timeline/', '.timeline > li', 'p:not(.date)'],
  ])('of %s: copies its words, not when it was', async (_kind, path, place, words) => {
    const page = await site.open(path, { permissions });
    const first = page.locator(place).first();
    await first.locator('.take').click();
    const plain = (text: string): string =>
      text
        .replace(/[“”‘’]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const said = plain((await first.locator(words).first().textContent())!);
    const copied = plain(await choose(page, 'Copy the words with their reference'));
    expect(copied.startsWith(said.slice(0, 40))).toBe(true);
    const reference = await first.getAttribute('data-reference');
    expect(copied).toContain(reference ? plain(reference) : plain(await first.locator('time').innerText()));
  });

  test.each([
    ['a claim', `claims/${sharedClaim.id}/`],
    ['an article', article],
  ])('of %s: copies it at once, and says so in its place', async (_kind, path) => {
    const page = await site.open(path, { permissions });
    const link = page.locator('.acts .copy');
    await link.click();
    await expect.poll(() => link.innerText()).toBe('Copied');
    expect(await clipboard(page)).toBe(site.url + path);
    await expect.poll(() => link.innerText()).toBe('Copy link');
    expect(await menu(page).count()).toBe(0);
    expect(site.faults()).toEqual([]);
  });

  test('on a phone: always to be seen, large enough, and the menu stands within the window', async () => {
    const page = await site.openAgain(article, { ...phone, permissions });
    for (const target of [`#${second} .num`, '.brief h2 .take', '.acts .copy']) {
      const link = page.locator(target).first();
      const box = (await link.boundingBox())!;
      expect(Math.min(box.width, box.height), target).toBeGreaterThanOrEqual(24);
      expect(await link.evaluate((element) => element.checkVisibility({ opacityProperty: true })), target).toBe(true);
    }
    await paragraph(page, second).tap();
    const box = (await menu(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    await page.getByRole('button', { name: 'Copy as Markdown' }).tap();
    await expect.poll(() => clipboard(page)).toContain(`#${second})`);
  });

  test('on a phone: a touch beside the menu closes it and follows no link', async () => {
    const page = await site.open(article, { ...phone, permissions });
    await paragraph(page, second).tap();
    await menu(page).waitFor();
    const link = await page.evaluate(() => {
      for (const link of document.querySelectorAll('main a[href*="/"]:not(.sign)')) {
        const { left, top, width, height } = link.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (link.contains(document.elementFromPoint(x, y))) return { x, y };
      }
      return undefined;
    });
    const before = page.url();
    await page.touchscreen.tap(link!.x, link!.y);
    await menu(page).waitFor({ state: 'hidden' });
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
    await menu(page).getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect.poll(() => said(page).innerText()).toMatch(/selected above/);
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(`${site.url}${article}#${second}`);
    expect(site.faults()).toEqual([]);
  });

  test('without JavaScript: is a link', async () => {
    const page = await site.open(article, { javaScriptEnabled: false });
    await paragraph(page, second).click();
    expect(page.url()).toBe(`${site.url}${article}#${second}`);
  });
});
