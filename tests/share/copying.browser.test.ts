import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { clipboard, permissions } from './support.ts';

const site = useSite();
const article = `articles/${(await siteFacts()).longestArticle}/`;

const apparatus = '.num, .locator, .side, .sign, sup, .take';

test.each([true, false])(
  'Ctrl+C over paragraphs gives the words alone (with a script: %s)',
  async (javaScriptEnabled) => {
    const page = await site.open(article, { permissions, javaScriptEnabled });
    const { words, between } = await page.evaluate((apparatus) => {
      const all = [...document.querySelectorAll('.para')];
      const start = all.findIndex((para) => para.querySelector('.side.ed')) - 1;
      const paras = all.slice(Math.max(0, start), Math.max(0, start) + 4);
      const range = document.createRange();
      range.setStartBefore(paras[0]!);
      range.setEndAfter(paras.at(-1)!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      const copy = range.cloneContents().firstChild!.parentNode as DocumentFragment;
      const between = [...copy.querySelectorAll(apparatus)]
        .map(({ textContent }) => textContent.trim())
        .filter(Boolean);
      for (const part of copy.querySelectorAll(apparatus)) part.remove();
      return { words: copy.textContent, between };
    }, apparatus);
    expect(between.length).toBeGreaterThan(4);
    if (javaScriptEnabled) await page.locator('.share-words').waitFor();
    await page.keyboard.press('ControlOrMeta+c');
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
    await expect.poll(async () => plain(await clipboard(page)).length).toBeGreaterThan(100);
    expect(plain(await clipboard(page)).replaceAll(' ', '')).toBe(plain(words).replaceAll(' ', ''));
  },
);

test('a locator that is selected by itself is copied', async () => {
  const page = await site.open(article, { permissions });
  const locator = await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('.locator')!;
    element.style.userSelect = 'text';
    getSelection()!.selectAllChildren(element);
    return element.textContent.trim();
  });
  await page.locator('.share-words').waitFor();
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(() => clipboard(page)).toBe(locator);
});
