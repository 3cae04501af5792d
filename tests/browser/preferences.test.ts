import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';
import { staying } from '../support/staying.ts';

const site = useSite();
const { longestArticle, sharedClaim, comparison, busiestName } = await siteFacts();
const brief = `articles/${longestArticle}/`;
const kinds = [
  '',
  brief,
  'claims/',
  `claims/${sharedClaim.id}/`,
  ...(comparison ? [comparison] : []),
  'names/',
  `names/${busiestName.id}/`,
];
const others = ['articles/', 'compare/', 'timeline/', 'search/', 'about/', 'changes/', '404.html'];

test.each([...kinds, ...others])('/%s enlarged fourfold leaves the screen to the text', async (path) => {
  const page = await site.openAgain(path, { viewport: { width: 320, height: 256 } });
  await page.mouse.wheel(0, 600);
  expect(await page.evaluate(staying)).toBe(0);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
});

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  const options = { viewport: { width: 1280, height: 900 }, forcedColors: 'active', colorScheme } as const;

  /** The colours that the system gives, as a browser tells them. */
  const system = (page: Page): Promise<Record<'Canvas' | 'Mark', string>> =>
    page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      const told = ['Canvas', 'Mark'].map((name) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`p:last-child { forced-color-adjust: none; background: ${name} }`);
        document.adoptedStyleSheets = [sheet];
        return [name, getComputedStyle(probe).backgroundColor];
      });
      probe.remove();
      document.adoptedStyleSheets = [];
      return Object.fromEntries(told) as Record<'Canvas' | 'Mark', string>;
    });

  test.each(kinds)('signs and strips of /%s stand out from the ground', async (path) => {
    const page = await site.openAgain(path, options);
    // The theme that a reader once chose must not get in the way.
    await page.evaluate(
      (theme) => (document.documentElement.dataset['theme'] = theme),
      colorScheme === 'dark' ? 'light' : 'dark',
    );
    const { Canvas } = await system(page);
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll('.defs :is(rect, path, circle), .ring')].map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return { shape: shape.outerHTML, colours: [fill, stroke] };
      }),
    );
    const onInk = ({ shape }: { shape: string }): boolean => /class="on"/.test(shape);
    expect(drawn.length).toBeGreaterThan(8);
    const hidden = drawn.filter(
      (one) => !onInk(one) && one.colours.every((colour) => colour === 'none' || colour === Canvas),
    );
    expect(hidden).toEqual([]);
  });

  // Browsers lay a plate of the ground's colour behind words that they may colour: words of that colour are gone.
  test.each([...kinds, ...others])('no words of /%s are lost in the ground', async (path) => {
    const page = await site.openAgain(path, options);
    const { Canvas } = await system(page);
    const lost = await page.evaluate(
      (ground) =>
        [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { color, forcedColorAdjust } = getComputedStyle(element);
            return element.checkVisibility() && forcedColorAdjust === 'auto' && color === ground;
          })
          .map(({ outerHTML }) => outerHTML),
      Canvas,
    );
    expect(lost).toEqual([]);
  });

  test('a passage that one arrives at is lit, and what has the focus shows it', async () => {
    const from = await site.open(brief, options);
    const id = await from.locator('.passage').first().getAttribute('id');
    await from.goto(`${site.url}${brief}#${id}`);
    const { Canvas, Mark } = await system(from);
    expect(Mark).not.toBe(Canvas);
    const passage = from.locator('.passage').first();
    expect(await passage.evaluate((element) => getComputedStyle(element).backgroundImage)).toContain(Mark);
    // The cells of its line are drawn for the ground.
    const strip = from.locator('.side .strip').first();
    expect(await strip.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(Canvas);
    const sign = from.locator('.sign').first();
    await sign.focus();
    await from.keyboard.press('Shift+Tab');
    const outline = await from.evaluate(() => {
      const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement!);
      return { outlineStyle, outlineColor };
    });
    expect(outline.outlineStyle).toBe('solid');
    expect(outline.outlineColor).not.toBe(Canvas);
  });
});

test.each([...kinds, ...others])(
  '/%s moves nothing by itself, and with more contrast has no pale words',
  async (path) => {
    const page = await site.openAgain(path, { reducedMotion: 'reduce', contrast: 'more' });
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 400);
    const { moving, smooth, muted, ink } = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return {
        moving: document.getAnimations().length,
        smooth: style.scrollBehavior,
        muted: style.getPropertyValue('--muted'),
        ink: style.getPropertyValue('--ink'),
      };
    });
    expect({ moving, smooth }).toEqual({ moving: 0, smooth: 'auto' });
    expect(muted).toBe(ink);
  },
);
