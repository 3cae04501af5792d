import type { Page } from 'playwright-core';

export interface Option {
  group: string;
  href: string;
  text: string;
}

/** Puts a query into the box of a page's head, its last two letters key by key as a reader does, and waits for all that is found. */
export async function type(page: Page, text: string): Promise<Option[]> {
  const input = page.locator('.search input');
  const letters = [...text];
  await input.fill(letters.slice(0, -2).join(''));
  await input.pressSequentially(letters.slice(-2).join(''));
  await page.locator('#found[aria-busy=false]').waitFor({ state: 'attached' });
  return page.locator('#found [role=option]:not(#found-all)').evaluateAll((options) =>
    options.map((option) => ({
      group: option.parentElement!.firstElementChild!.textContent!,
      href: option.getAttribute('href')!,
      text: option.textContent!,
    })),
  );
}
