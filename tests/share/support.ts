import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a page needs that copies. */
export const permissions = ['clipboard-read', 'clipboard-write'];
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The menu of the forms in which something can be sent. */
export const menu = (page: Page) => page.locator('.share-menu:popover-open');

/** What the menu tells a screen reader. */
export const said = (page: Page) => page.locator('.share-menu [role=status]');

/** The preview of a claim. */
export const preview = (page: Page) => page.getByRole('dialog', { name: 'Claim', exact: true });

/** Chooses a form in the menu, and returns what is copied. */
export async function choose(page: Page, label: string): Promise<string> {
  const button = menu(page).getByRole('button', { name: label, exact: true });
  await button.waitFor();
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await button.click();
  await expect.poll(() => clipboard(page)).not.toBe('nothing yet');
  await expect.poll(() => said(page).innerText()).toBe('Copied.');
  return clipboard(page);
}

/** How far down the window an element begins, as a share of its height. */
export const placeOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top / innerHeight, id);

/** The text directives of a page, by the ids of what they light up. */
export async function directivesOf(url: string): Promise<Record<string, string>> {
  const { directives } = await (await fetch(`${url}share.json`)).json();
  return directives;
}
