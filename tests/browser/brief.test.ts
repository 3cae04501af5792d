import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { needsLargeDossier } from '../support/large.ts';

needsLargeDossier();
const site = useSite();
const article = `articles/${(await siteFacts()).longestArticle}/`;

/** The mean number of characters in the full lines of a brief's paragraphs. */
const measure = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const counts: number[] = [];
    for (const paragraph of document.querySelectorAll('.para:not(:first-child) .text > p')) {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < node.textContent!.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { bottom } = range.getBoundingClientRect();
          const line = [...lines.keys()].find((known) => Math.abs(known - bottom) < 8) ?? bottom;
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      counts.push(...[...lines.values()].slice(0, -1));
    }
    return counts.reduce((sum, count) => sum + count, 0) / counts.length;
  });

describe('a line of a brief holds 60 to 70 characters', () => {
  test.each([600, 768, 1024, 1280, 1440, 2560])('at %i px', async (width) => {
    const page = await site.openAgain(article, { viewport: { width, height: 900 } });
    const characters = await measure(page);
    console.log(`${width} px: ${characters.toFixed(1)} characters a line`);
    expect(characters).toBeGreaterThanOrEqual(60);
    expect(characters).toBeLessThanOrEqual(70);
  });
});

/** The colours of the words that a selector names, of what they stand on, and of the paper where that is nothing. */
const coloursOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { color, backgroundColor, backgroundImage } = getComputedStyle(element);
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const under = [/rgb\([^)]*\)/.exec(backgroundImage)?.[0], /^rgb\(.*/.exec(backgroundColor)?.[0]].find(Boolean);
      return { words: color, under: under ?? paper, paper };
    });

/** The contrast of two colours, as WCAG reckons it. */
function contrast(...colours: [string, string]): number {
  const [darker, lighter] = colours.map(luminance).sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = colour.match(/\d+/g)!.map((value) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('a place that a link leads to is lit with its line and stays readable, in light and dark', async () => {
  const page = await site.openAgain(article, { viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const id = await page.locator('.passage:has(+ .signs > .lead)').first().getAttribute('id');
  await page.goto(`${page.url()}#${id}`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const passage = await coloursOf(page, `#${id}`);
    const line = await coloursOf(page, `#${id} + .signs .side`);
    expect(passage.under, colorScheme).not.toBe(passage.paper);
    expect(line.under, colorScheme).toBe(passage.under);
    for (const { words, under } of [passage, line]) expect(contrast(words, under), colorScheme).toBeGreaterThan(7);
    for (const other of [`.passage:not(#${id})`, `:not(#${id}) + .signs .side`]) {
      const { under, paper } = await coloursOf(page, other);
      expect(under, other).toBe(paper);
    }
  }
});

test('lines and notes in the margin cover neither one another nor the text, and stand beside their words', async () => {
  for (const width of [1100, 1280, 1440]) {
    const page = await site.openAgain(article, { viewport: { width, height: 900 } });
    const { count, overlaps, leastGap, furthest } = await page.evaluate(() => {
      const notes = [...document.querySelectorAll('.side')].filter((note) => note.checkVisibility());
      const boxes = notes.map((note) => note.getBoundingClientRect());
      const edges = [...document.querySelectorAll('.text')].map((text) => text.getBoundingClientRect().right);
      const signs = notes.map((note) => {
        const sign = note.matches('.ed') ? note.previousElementSibling! : note.parentElement!;
        return sign.getClientRects()[0]!.top;
      });
      // Beside its words, or right below what stands there already.
      const drifts = boxes.map(({ top }, index) => top - Math.max(signs[index]!, boxes[index - 1]?.bottom ?? 0));
      return {
        count: boxes.length,
        overlaps: boxes.filter((box, index) => index > 0 && box.top < boxes[index - 1]!.bottom - 1).length,
        leastGap: Math.min(...boxes.map(({ left }) => left)) - Math.max(...edges),
        furthest: Math.max(...drifts.map(Math.abs)),
      };
    });
    console.log(`${width} px: ${count} in the margin, at most ${Math.round(furthest)} px from their words`);
    expect(count, `at ${width} px`).toBeGreaterThan(10);
    expect(overlaps, `at ${width} px`).toBe(0);
    expect(leastGap, `at ${width} px`).toBeGreaterThan(0);
    expect(furthest, `at ${width} px`).toBeLessThan(40);
  }
});
