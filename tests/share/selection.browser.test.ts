import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { choose, permissions, phone, placeOf } from './support.ts';
import { needsLargeDossier } from '../support/large.ts';

needsLargeDossier();
const site = useSite();
const article = `articles/${(await siteFacts()).longestArticle}/`;

describe('words that the reader selects', () => {
  /** Twenty-five characters of a paragraph that begin within a word, and their place in the window. */
  const words = (page: Page) =>
    page.evaluate(() => {
      const paragraph = document.querySelectorAll('.para')[3]!;
      const walker = document.createTreeWalker(paragraph.querySelector('.text')!, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text;
      while (node.data.trim().length < 40) node = walker.nextNode() as Text;
      const range = document.createRange();
      const from = node.data.indexOf(' ', 3) + 2;
      range.setStart(node, from);
      range.setEnd(node, from + 25);
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rects = [...range.getClientRects()].map(({ left, right, top, height }) => ({
        left,
        right,
        y: top + height / 2,
      }));
      return { id: paragraph.id, text: range.toString(), from: rects[0]!, to: rects.at(-1)! };
    });
  test('across paragraphs are referred to by the first and the last', async () => {
    const page = await site.open(article, { permissions });
    const [first, last] = await page.evaluate(() => {
      const [, , from, , to] = [...document.querySelectorAll('.para')];
      const range = document.createRange();
      range.setStart(from!.querySelector('.text')!, 0);
      range.setEnd(to!.querySelector('.text')!, 1);
      getSelection()!.addRange(range);
      to!.scrollIntoView({ block: 'center', behavior: 'instant' });
      return [from!.id.slice(1), to!.id.slice(1)];
    });
    await page.locator('.share-words').click();
    expect(await choose(page, 'Copy the words with their reference')).toMatch(
      new RegExp(`, paragraphs ${first}–${last} \\(source ¶ \\d+(?:–\\d+)?\\), `),
    );
    expect(await choose(page, 'BibTeX')).toContain(`Paragraphs ${first}–${last}.`);
    expect(site.faults()).toEqual([]);
  });

  const selectByMouse = async (page: Page): Promise<{ id: string; text: string }> => {
    const { id, text, from, to } = await words(page);
    await page.mouse.move(from.left, from.y);
    await page.mouse.down();
    await page.mouse.move(to.right, to.y, { steps: 4 });
    await page.mouse.up();
    await page.locator('.share-words').waitFor();
    return { id, text };
  };

  test('are shared by keyboard: in whole words, with a link that lights them up', async () => {
    const page = await site.open(article, { permissions });
    const { id, text } = await selectByMouse(page);
    let steps = 0;
    while (!(await page.evaluate(() => document.activeElement?.matches('.share-words'))) && steps++ < 20)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const link = await choose(page, 'Copy link');
    expect(link).toContain(`${article}#${id}:~:text=`);
    const quoted = await choose(page, 'Copy the words with their reference');
    expect(quoted).toContain(text.trim());
    expect(quoted.slice(1)).toMatch(/^[\p{L}\p{N}]/u);

    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => placeOf(page, id)).toBeLessThan(1);
    expect(site.faults()).toEqual([]);
  });

  test('on a touch screen: the button keeps to the edge, away from the words and the system’s menu', async () => {
    const page = await site.open(article, { ...phone, permissions });
    const { id } = await words(page);
    await page.evaluate((id) => getSelection()!.selectAllChildren(document.querySelector(`#${id} .text`)!), id);
    const box = (await page.locator('.share-words').boundingBox())!;
    expect(Math.round(box.y + box.height)).toBe(740);
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await page.locator('.share-words').waitFor({ state: 'detached' });
  });
});
