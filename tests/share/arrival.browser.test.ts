import { describe, expect, test } from 'vitest';
import { getSite } from '#site';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { directivesOf, phone, placeOf, preview } from './support.ts';
import { needsLargeDossier } from '../support/large.ts';

needsLargeDossier();
const site = useSite();
const article = `articles/${(await siteFacts()).longestArticle}/`;

/** An article with a title of its own, and so a label above it. */
const titled = (await getSite()).articles.find(({ meta }) => meta.source.title !== undefined);

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
    const lit = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundImage);
    expect(await lit(`#${id}`)).not.toBe('none');
    expect(await lit(`.passage:not(#${id})`)).toBe('none');
  });

  test.runIf(titled)('sees whose brief it is, at the head of the screen', async () => {
    const id = titled!.paragraphs.at(-1)!.id;
    const page = await site.open(`articles/${titled!.slug}/#${id}`, { ...phone, javaScriptEnabled: false });
    const label = page.getByText(titled!.label, { exact: true }).first();
    expect((await label.boundingBox())!.y).toBeLessThan((await page.locator(`#${id}`).boundingBox())!.y);
    expect((await label.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('finds the way to its claim, even where the marks leave it out', async () => {
    const page = await site.open(article, phone);
    const minor = page.locator('.passage:has(+ .signs > .minor:only-child)').first();
    const id = await minor.getAttribute('id');
    const sign = page.locator(`#${id} + .signs > .sign`);
    expect(await sign.isVisible()).toBe(false);
    await page.goto(`${page.url()}#${id}`);
    expect(await sign.isVisible()).toBe(true);
  });

  test('is told by a screen reader which claim it is, and comes back to it by Back', async () => {
    const first = await site.open(article, phone);
    const leads = await first
      .locator('.passage:has(+ .signs > .lead:only-child)')
      .evaluateAll((all) => all.map(({ id }) => id));
    const id = middleOf(leads);
    const page = await site.open(`${article}#${id}`, phone);
    const sign = page.locator(`#${id} + .signs > .lead`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    const name = (await sign.getAttribute('aria-label'))!;
    expect(await page.getByRole('group', { name, exact: true }).getAttribute('id')).toBe(id);
    await sign.tap();
    await preview(page).getByRole('link', { name: 'Open the claim' }).tap();
    await page.waitForURL('**/claims/**');
    await page.goBack();
    await expect.poll(() => placeOf(page, id)).toBeLessThan(1);
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(id);
    expect(site.faults()).toEqual([]);
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
