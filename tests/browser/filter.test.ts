import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { stances } from '../../src/read/schemas.ts';
import { useSite } from '../support/browser.ts';

const site = useSite();
/** One article leaves nothing to choose among. */
const chooses = (await getSite()).articles.length > 1;

interface Row {
  title: string;
  isDisputed: boolean;
  /** Of the articles that say something, by slug: the stances that the cell names or draws. */
  cells: Record<string, string[]>;
}

/** The rows of the table that a reader sees, by what their cells say. */
const shown = (page: Page): Promise<Row[]> =>
  page.locator('.claims .row').evaluateAll(
    (rows, stances) =>
      rows
        .filter((row) => row.checkVisibility())
        .map((row) => ({
          title: row.querySelector('th')!.textContent!.trim(),
          isDisputed: row.classList.contains('clash'),
          cells: Object.fromEntries(
            [...row.querySelectorAll<HTMLElement>('td:has(a)')].map((cell) => {
              const words = cell.querySelector('a')!.title.split(/[ ,]+/);
              const drawn = cell.querySelector('use')!.getAttribute('href')!;
              const taken = stances.filter((stance) => words.includes(stance) || drawn === `#cell-r-${stance}`);
              return [cell.dataset['article']!, taken];
            }),
          ),
        })),
    stances,
  );

const takes = ({ cells }: Row, article: string, stance: string): boolean => Boolean(cells[article]?.includes(stance));
const titles = (rows: readonly Row[]): string[] => rows.map(({ title }) => title);

/** An article and a stance that it takes on some claims, best while others take it on more, and it says more. */
function narrowing(rows: readonly Row[]): { article: string; stance: string } {
  const articles = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const pairs = articles
    .flatMap((article) => stances.map((stance) => ({ article, stance })))
    .filter(({ article, stance }) => rows.some((row) => takes(row, article, stance)));
  const best = pairs.find(({ article, stance }) => {
    const both = rows.filter((row) => takes(row, article, stance)).length;
    const taken = rows.filter(({ cells }) => Object.values(cells).flat().includes(stance)).length;
    return both < taken && both < rows.filter(({ cells }) => cells[article]).length;
  });
  return best ?? pairs[0]!;
}

/** Chooses, and waits until the table has followed, as its address tells: its script may still be on the way. */
async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.locator(`[name=${field}]`).selectOption(value);
  await page.waitForURL((url) => (url.searchParams.get(field) ?? '') === value);
}

/** Of the sentence that stands there where no row does. */
const saysNone = (page: Page): Promise<boolean> => page.getByText('No claim fits all of this.').isVisible();

test.runIf(chooses)('the table is narrowed to what one article does, and to what is disputed', async () => {
  const page = await site.open('claims/');
  const all = await shown(page);
  const { article, stance } = narrowing(all);
  await choose(page, 'article', article);
  expect(titles(await shown(page))).toEqual(titles(all.filter(({ cells }) => cells[article])));
  await choose(page, 'stance', stance);
  expect(titles(await shown(page))).toEqual(titles(all.filter((row) => takes(row, article, stance))));
  await choose(page, 'article', '');
  const taken = all.filter(({ cells }) => Object.values(cells).flat().includes(stance));
  expect(titles(await shown(page))).toEqual(titles(taken));
  await choose(page, 'stance', '');
  const disputed = titles(all.filter(({ isDisputed }) => isDisputed));
  expect(await page.getByLabel(/disputed only/).count()).toBe(disputed.length ? 1 : 0);
  if (!disputed.length) return;
  await page.getByLabel(/disputed only/).check();
  await page.waitForURL(/disputed=/);
  expect(titles(await shown(page))).toEqual(disputed);
  expect(await saysNone(page)).toBe(false);
});

const articles = (await getSite()).articles.map(({ slug }) => slug);

test.runIf(articles.length > 2)('of two articles, what both speak of is shown, in their columns alone', async () => {
  const page = await site.open('claims/');
  const all = await shown(page);
  const [one, , other] = articles as [string, string, string];
  await choose(page, 'article', one);
  await choose(page, 'other', other);
  expect(titles(await shown(page))).toEqual(titles(all.filter(({ cells }) => cells[one] && cells[other])));
  expect(await page.locator('.claims thead th:visible').count()).toBe(3);
  // The heads that a group has on paper in some engines.
  expect(await page.locator('.claims tbody:first-of-type .again td:not([hidden])').count()).toBe(3);
  expect(await page.locator('.claims td:visible:not([data-article])').count()).toBe(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => page.locator('.claims thead th:visible').count()).toBe(articles.length + 1);
});

test.runIf(chooses)('where no claim fits the table says so, and keeps no heading of a group', async ({ skip }) => {
  const page = await site.open('claims/');
  const all = await shown(page);
  const pairs = articles.flatMap((article) => stances.map((stance) => ({ article, stance })));
  const offered = await page
    .locator('[name=stance] option')
    .evaluateAll((options: HTMLOptionElement[]) => options.map(({ value }) => value));
  const none = pairs.find(
    ({ article, stance }) => offered.includes(stance) && !all.some((row) => takes(row, article, stance)),
  );
  if (!none) return skip('every article takes every stance that one of them takes');
  await choose(page, 'article', none.article);
  await choose(page, 'stance', none.stance);
  expect(await shown(page)).toEqual([]);
  expect(await saysNone(page)).toBe(true);
  expect(await page.locator('.claims .group:visible').count()).toBe(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => saysNone(page)).toBe(false);
});

test('without a script every claim is there, and nothing to choose', async () => {
  const page = await site.open('claims/', { javaScriptEnabled: false });
  expect((await shown(page)).length).toBe(await page.locator('.claims .row').count());
  expect(await page.locator('.filter').isVisible()).toBe(false);
  expect(await saysNone(page)).toBe(false);
});

test.runIf(chooses)('the choice stands in the address, with the count of what is left', async () => {
  const page = await site.open('claims/');
  const all = await shown(page);
  const { article, stance } = narrowing(all);
  await choose(page, 'article', article);
  await choose(page, 'stance', stance);
  const chosen = await shown(page);
  expect(await page.locator('.filter output').textContent()).toBe(`${chosen.length} of ${all.length} claims`);
  expect(new URL(page.url()).search).toBe(`?article=${article}&stance=${stance}`);
  const again = await site.open(`claims/?article=${article}&stance=${stance}`);
  await expect.poll(async () => titles(await shown(again))).toEqual(titles(chosen));
  await again.getByRole('button', { name: 'Show all' }).click();
  await again.waitForURL(/claims\/$/);
  expect((await shown(again)).length).toBe(all.length);
});
