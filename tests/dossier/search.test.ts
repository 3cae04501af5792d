import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { describeDossier } from '../support/dossier.ts';

describeDossier('allies-or-not', () => {
  const site = useSite();

  test('a name is found by what is only said of it', async () => {
    const page = await site.open(`search/?q=${encodeURIComponent('Treaty of 1987')}`);
    await page.locator('#counts:not(:empty)').waitFor();
    expect(await page.locator('#results a[href*="/names/inf-treaty/"]').count()).toBe(1);
  });
});
