import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { kinds } from '../support/kinds.ts';
import { pagesOf } from './read-pdf.ts';

const site = useSite();
const { longestArticle, comparison } = await siteFacts();
const brief = `articles/${longestArticle}/`;

const print = async (page: Page) => pagesOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));

/** Words without what lines, hyphens and small capitals do to them. */
const bare = (text: string): string => text.replace(/[\s\u00ad-]+/g, '').toLowerCase();

test.each(kinds)('/%s on paper: full pages, its own address, no controls', async (path) => {
  const page = await site.openAgain(path);
  const printed = await print(page);
  expect(printed.slice(0, -1).filter(({ filled }) => filled < 0.25)).toEqual([]);
  const text = bare(printed.map(({ text }) => text).join(''));
  expect(text).toContain(bare(`${site.url}${path}, printed on`));
  await page.emulateMedia({ media: 'print' });
  const controls = page.locator(':is(button, input, select, .acts, .skip, .masthead, main nav, .take:not(.num))');
  expect(await controls.filter({ visible: true }).count()).toBe(0);
});

test('a brief on paper has its margin in place, its notes and what each cell is', async () => {
  const page = await site.openAgain(brief, { viewport: { width: 794, height: 1123 } });
  const titles = await page.locator('.side.line').evaluateAll((lines) => lines.map((line) => line.dataset['title']!));
  const labels = await page
    .locator('.stick .cols span')
    .evaluateAll((spans) => (spans as HTMLElement[]).map(({ title }) => title));
  const notes = await page.locator('.note').allTextContents();
  const sources = await page
    .locator('.source a[href^=http]')
    .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
  const text = bare((await print(page)).map(({ text }) => text).join(''));
  expect(titles.length).toBeGreaterThan(0);
  for (const part of [...titles, ...labels, ...sources]) expect(text).toContain(bare(part));
  for (const note of notes) expect(text).toContain(bare(note).slice(0, 60));

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  const drifts = await page.locator('.side').evaluateAll((notes) => {
    const boxes = notes.map((note) => note.getBoundingClientRect());
    // Beside its words, or right below what stands there already.
    return notes.map((note, index) => {
      const sign = note.matches('.ed') ? note.previousElementSibling! : note.parentElement!;
      return boxes[index]!.top - Math.max(sign.getClientRects()[0]!.top, boxes[index - 1]?.bottom ?? 0);
    });
  });
  expect(Math.max(...drifts.map(Math.abs))).toBeLessThanOrEqual(30);
});

test.skipIf(!comparison)('what is folded on the screen is read on paper', async ({ skip }) => {
  const page = await site.openAgain(comparison!, { viewport: { width: 360, height: 800 } });
  skip((await page.locator('.group[data-kind=agree]').count()) === 0, 'the two articles agree on nothing');
  await expect.poll(() => page.locator('.group:not([open])').count()).toBeGreaterThan(0);
  const said = await page.locator('.group:not([open]) .side-by mark').first().textContent();
  expect(bare((await print(page)).map(({ text }) => text).join(''))).toContain(bare(said!));
});
