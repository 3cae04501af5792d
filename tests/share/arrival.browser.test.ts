import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { directivesOf, phone, placeOf } from './support.ts';

const site = useSite();
const article = `articles/${(await siteFacts()).longestArticle}/`;

/** The passages of the brief by their ids, each with its text directive. */
const clauses = async (): Promise<[string, string][]> =>
  Object.entries(await directivesOf(site.url + article)).filter(([id]) => !/^p\d/.test(id));
const middleOf = <T>(items: readonly T[]): T => items[Math.floor(items.length / 2)]!;
const somePassage = async (): Promise<string> => middleOf(await clauses())[0];

describe('who arrives at a passage on a phone', () => {
  test('has it in view and lit up at once, by the page alone', async () => {
    const id = await somePassage();
    const page = await site.open(`${article}#${id}`, { ...phone, javaScriptEnabled: false });
    const place = (await page.locator(`#${id}`).boundingBox())!;
    expect(place.y).toBeGreaterThan(0);
    expect(place.y).toBeLessThan(740 / 2);
    const note = page.locator('.notes li', { has: page.locator(`.take[href="#${id}"]`) });
    const colour = (locator: typeof note) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colour(page.locator(`#${id}`))).toBe(await colour(note));
    expect(await colour(note)).not.toBe(await colour(page.locator('.notes li').first()));
  });

  test('is told by a screen reader which claim it is, and comes back to it by Back', async () => {
    const id = await somePassage();
    const page = await site.open(`${article}#${id}`, phone);
    const claim = page.locator('.notes li', { has: page.locator(`.take[href="#${id}"]`) }).locator('.claim');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    expect(await page.getByRole('group', { name: await claim.innerText() }).getAttribute('id')).toBe(id);
    await claim.click();
    await page.waitForURL('**/claims/**');
    await page.goBack();
    await expect.poll(() => placeOf(page, id)).toBeLessThan(1);
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(id);
  });

  test('finds the words by the words alone, as the build has proved', async () => {
    const all = await clauses();
    for (const [id, directive] of [all[0]!, middleOf(all), all.at(-1)!]) {
      const page = await site.open(`${article}#:~:${directive}`, phone);
      await expect
        .poll(() => placeOf(page, id).then((place) => place > 0 && place < 1), { message: directive, timeout: 5000 })
        .toBe(true);
    }
    expect(site.faults()).toEqual([]);
  });
});
