import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

interface Row {
  title: string;
  articles: string[];
  contested: string[];
}

const shown = (page: Page): Promise<Row[]> =>
  page.locator('.matrix .row').evaluateAll((rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .map((row) => ({
        title: row.querySelector('th')!.textContent!.trim(),
        articles: [...row.querySelectorAll<HTMLElement>('td:has(a)')].map(({ dataset }) => dataset['article']!),
        contested: (row.getAttribute('data-contested') ?? '').split(' '),
      })),
  );

/** An article that disagrees with another on some claims and with a third on others. */
function opponents(rows: Row[]): { article: string; against: string } {
  const pairs = rows.flatMap(({ contested }) => contested.filter((token) => token.includes('/')));
  const isSometimes = (pair: string): boolean =>
    pairs.some((other) => other.split('/')[0] === pair.split('/')[0] && other.split('/')[1] !== pair.split('/')[1]);
  const [article, against] = pairs.find(isSometimes)!.split('/');
  return { article: article!, against: against! };
}

/** Of the sentence that stands there where no row does. */
const heightOfNone = (page: Page): Promise<number> =>
  page.locator('.none').evaluate((element) => element.getBoundingClientRect().height);

describe.each([true, false])('the matrix, with scripts: %s', (javaScriptEnabled) => {
  test('is narrowed to where one article disagrees with another', async () => {
    const page = await site.open('claims/', { javaScriptEnabled });
    const all = await shown(page);
    const { article, against } = opponents(all);
    await page.locator('[name=article]').selectOption(article);
    await page.locator('[name=against]').selectOption('any');
    const withAnyone = await shown(page);
    await page.locator('[name=against]').selectOption(against);
    const withOne = await shown(page);
    expect(withOne).toEqual(all.filter(({ contested }) => contested.includes(`${article}/${against}`)));
    for (const { articles } of withOne) expect(articles).toEqual(expect.arrayContaining([article, against]));
    expect(withOne.length).toBeGreaterThan(0);
    expect(withAnyone.length).toBeGreaterThan(withOne.length);
    expect(all.length).toBeGreaterThan(withAnyone.length);
    expect(await heightOfNone(page)).toBe(0);
  });

  test('says so where no claim fits', async () => {
    const page = await site.open('claims/', { javaScriptEnabled });
    const { article } = opponents(await shown(page));
    await page.locator('[name=article]').selectOption(article);
    await page.locator('[name=against]').selectOption(article);
    expect(await shown(page)).toEqual([]);
    expect(await heightOfNone(page)).toBeGreaterThan(10);
  });
});

test('the choice stands in the address, with the count of what is left', async () => {
  const page = await site.open('claims/');
  const all = await shown(page);
  const total = all.length;
  const { article } = opponents(all);
  await page.locator('[name=article]').selectOption(article);
  await page.locator('[name=stance]').selectOption('disputes');
  const chosen = await shown(page);
  expect(await page.locator('.filter output').textContent()).toBe(`${chosen.length} of ${total} claims`);
  expect(new URL(page.url()).search).toBe(`?article=${article}&stance=disputes`);
  const again = await site.open(`claims/?article=${article}&stance=disputes`);
  expect(await shown(again)).toEqual(chosen);
  await again.getByRole('button', { name: 'Show all' }).click();
  await again.waitForURL(/claims\/$/);
  expect((await shown(again)).length).toBe(total);
});
