import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { joinParts } from '../../src/pdf/join.ts';
import { pageNumbers } from '../../src/pdf/page-numbers.ts';
import { partsOf, type Part } from '../../src/pdf/parts.ts';
import { useSite } from '../support/browser.ts';

const site = useSite();
const parts = partsOf(await getSite());

async function joined(parts: Part[]): Promise<Page> {
  const page = await site.open('about/');
  await page.evaluate(joinParts, { parts, base: site.url, title: 'Dossier' });
  return page;
}

test('every link of the dossier into itself leads to one place', async () => {
  const page = await joined(parts);
  const { lost, doubled, sections } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const known = new Set(ids);
    const hashes = [...document.querySelectorAll('main a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')!.slice(1)),
    );
    return {
      lost: [...new Set(hashes.filter((hash) => !known.has(hash)))],
      doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
      sections: document.querySelectorAll('main > .part').length,
    };
  });
  expect(lost).toEqual([]);
  expect(doubled).toEqual([]);
  expect(sections).toBe(parts.length + 1);
});

test('the contents know the page on which a part begins', async () => {
  const page = await joined(parts.slice(0, 3));
  const numbers = pageNumbers(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const [first, second] = parts.slice(1, 3).map(({ id }) => numbers.get(id)!);
  expect(first).toBeGreaterThan(1);
  expect(second).toBeGreaterThanOrEqual(first!);
});
