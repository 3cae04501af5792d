import { expect, test } from 'vitest';
import { found, kinds } from '../support/kinds.ts';
import { overlapping } from '../support/overlapping.ts';
import { staying } from '../support/staying.ts';
import type { Tab } from './drive/tab.ts';
import { inEachEngine } from './drive/visit.ts';

/** How many pixels a page is wider than its window. */
const sideways = (tab: Tab): Promise<number> =>
  tab.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The contrast of the words that are marked with what is behind them, by their colours. */
const contrasts = (tab: Tab): Promise<number[]> =>
  tab.run(() => {
    const light = (colour: string): number => {
      const [red, green, blue] = colour.match(/\d+/g)!.map((value) => (Number(value) / 255) ** 2.2);
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    return [...document.querySelectorAll('main mark')].map((mark) => {
      const { color, backgroundColor } = getComputedStyle(mark);
      const [dark, bright] = [light(color), light(backgroundColor)].sort((a, b) => a - b);
      return (bright! + 0.05) / (dark! + 0.05);
    });
  });

/** The contrast of what is muted with the ground; runs in a page. */
const mutedContrast = (): number => {
  const probe = document.querySelector('main')!.appendChild(document.createElement('small'));
  const [dark, bright] = [getComputedStyle(probe).color, getComputedStyle(document.documentElement).backgroundColor]
    .map((colour) => {
      const [red, green, blue] = colour.match(/\d+/g)!.map((value) => (Number(value) / 255) ** 2.2);
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    })
    .sort((a, b) => a - b);
  probe.remove();
  return (bright! + 0.05) / (dark! + 0.05);
};

inEachEngine((visit, { name }) => {
  test.each([...kinds, found])(
    '/%s enlarged fourfold leaves the screen to the text, which can be spaced out',
    async (path) => {
      const tab = await visit(path, { width: 320, height: 256 });
      await tab.run(() => scrollBy(0, 600));
      expect(await tab.run(staying)).toBe(0);
      expect(await sideways(tab)).toBeLessThanOrEqual(0);
      expect(await tab.run(overlapping)).toEqual([]);
      // WCAG 2.2, success criterion 1.4.12
      const cut = await tab.run(() => {
        const spaced = new CSSStyleSheet();
        spaced.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets = [spaced];
        return [...document.querySelectorAll('main :is(p, li, h1, h2, h3, dd, th, td)')]
          .filter((element) => {
            const { overflow, clipPath } = getComputedStyle(element);
            return overflow !== 'visible' && clipPath === 'none' && element.scrollHeight > element.clientHeight + 1;
          })
          .map(({ textContent }) => textContent);
      });
      expect(cut).toEqual([]);
      expect(await tab.run(overlapping)).toEqual([]);
      expect(await sideways(tab)).toBeLessThanOrEqual(0);
    },
  );

  // Puppeteer cannot set Chromium so: tests/browser does.
  test.skipIf(name === 'Chromium').each([...kinds, found])(
    '/%s has more contrast and moves nothing for who asks their system for it',
    async (path) => {
      const tab = await visit(path, { forced: true });
      expect(
        await tab.run(() => matchMedia('(prefers-contrast: more) and (prefers-reduced-motion: reduce)').matches),
      ).toBe(true);
      expect(await tab.run(mutedContrast)).toBeGreaterThan(7);
      await tab.press('Tab');
      await tab.press('Tab');
      expect(
        await tab.run(() => [
          document.getAnimations().length,
          getComputedStyle(document.documentElement).scrollBehavior,
          getComputedStyle(document.activeElement!).outlineStyle,
        ]),
      ).toEqual([0, 'auto', 'solid']);
    },
  );

  // WebKitGTK has no forced colours.
  test.skipIf(name !== 'Firefox').each([false, true])(
    'in colours that the system forces, words that are marked can be read; dark: %s',
    async (dark) => {
      for (const path of [found, ...kinds.filter((path) => /^(?:claims|names)\/./.test(path))]) {
        const tab = await visit(path, { dark, forced: true });
        expect(await tab.run(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        await expect.poll(() => contrasts(tab).then(({ length }) => length)).toBeGreaterThan(0);
        expect(Math.min(...(await contrasts(tab))), path).toBeGreaterThan(7);
      }
    },
  );
});
