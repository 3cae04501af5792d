import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { siteFacts } from '../support/facts.ts';
import { found, kinds } from '../support/kinds.ts';
import { inEachEngine } from './drive/visit.ts';

const { comparison } = await siteFacts();

inEachEngine((visit) => {
  describe.each([...kinds, found])('/%s', (path) => {
    test('underlines its links, thin and pale', async () => {
      const tab = await visit(path);
      const looks = await tab.run(() =>
        [...document.querySelectorAll('main :is(.name, dd a, .acts > *, .around + p a), .colophon p:last-child a')]
          .filter((link) => link.checkVisibility())
          .map((link) => {
            const { textDecorationLine, textDecorationThickness, textDecorationColor, color } = getComputedStyle(link);
            return `${textDecorationLine} ${textDecorationThickness} ${textDecorationColor === color ? 'dark' : 'pale'}`;
          }),
      );
      expect([...new Set(looks)]).toEqual(['underline 1px pale']);
    });

    test('fits windows of all widths', async () => {
      const tab = await visit(path);
      for (const width of [320, 360, 768, 1280, 1440]) {
        await tab.size(width, 900);
        const { inner, sideways } = await tab.run(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { inner: innerWidth, sideways: scrollWidth - clientWidth };
        });
        expect(inner).toBe(width);
        expect(sideways, `at ${width} px`).toBeLessThanOrEqual(0);
      }
    });
  });

  test('a page is dark where the system is, and until its reader says otherwise', async () => {
    const isDark = (): boolean => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      const [ink, paper] = [color, backgroundColor].map((colour) => Number(/\d+/.exec(colour)![0]));
      return ink! > paper!;
    };
    for (const dark of [false, true]) {
      const tab = await visit('', { dark });
      expect(await tab.run(isDark)).toBe(dark);
      await tab.click('#theme');
      expect(await tab.run(isDark)).toBe(!dark);
      await tab.click('nav a');
      await expect.poll(() => tab.run(() => location.pathname)).toMatch(/articles\/$/);
      expect(await tab.run(isDark)).toBe(!dark);
    }
  });

  test('a dark page has nothing white in it, bars to scroll by included', async () => {
    const tab = await visit('claims/', { dark: true });
    const { data, info } = await sharp(await tab.picture())
      .raw()
      .toBuffer({ resolveWithObject: true });
    let white = 0;
    for (let at = 0; at < data.length; at += info.channels)
      if ([0, 1, 2].every((channel) => data[at + channel]! > 250)) white++;
    // A box to tick may be white: the browser draws it.
    expect(white).toBeLessThan(300);
  });

  test('columns of names begin at one height, and a short list is in one of them', async () => {
    for (const width of [900, 1200, 1440]) {
      const tab = await visit('names/', { width });
      const { tops, parted } = await tab.run(() => {
        const rows = (element: Element): number[] =>
          [...element.querySelectorAll('a')].map((a) => a.getBoundingClientRect().left);
        const headings = [...document.querySelector('.index')!.querySelectorAll('h2')].map((h) =>
          h.getBoundingClientRect(),
        );
        const heads = headings.filter(({ left }, at) => at === 0 || left !== headings[at - 1]!.left);
        const highest = Math.min(...headings.map(({ top }) => top));
        return {
          tops: heads.map(({ top }) => top - highest).filter((apart) => apart < 20),
          parted: [...document.querySelectorAll('.index section')]
            .filter((section) => rows(section).length < 6 && new Set(rows(section)).size > 1)
            .map(({ textContent }) => textContent),
        };
      });
      expect(tops.length).toBeGreaterThan(0);
      // WebKit moves what it keeps whole to within two pixels of the head of a column.
      expect(Math.max(...tops)).toBeLessThan(3);
      expect(parted).toEqual([]);
    }
  });

  test('a field to choose from stands beside its label on the smallest screen', async () => {
    const tab = await visit('claims/', { width: 320 });
    const apart = await tab.run(() =>
      [...document.querySelectorAll('.filter .sel:has(select)')].map((label) => {
        const [words, field] = [label.firstChild!, label.querySelector('select')!].map((node) => {
          const range = document.createRange();
          range.selectNode(node);
          return range.getBoundingClientRect();
        });
        return field!.left - words!.left;
      }),
    );
    expect(Math.min(...apart)).toBeGreaterThan(20);
  });

  test('a field to choose from looks the same everywhere: words on a line', async () => {
    for (const path of ['claims/', 'search/?q=a', ...(comparison ? [comparison] : [])]) {
      const tab = await visit(path);
      await expect.poll(() => tab.run(() => document.querySelectorAll('main select').length)).toBeGreaterThan(1);
      const looks = await tab.run(() =>
        [...document.querySelectorAll('main select')].map((field) => {
          const { appearance, backgroundColor, borderTopWidth, borderBottomWidth } = getComputedStyle(field);
          return [appearance, backgroundColor, borderTopWidth, borderBottomWidth].join();
        }),
      );
      expect([...new Set(looks)], path).toEqual(['none,rgba(0, 0, 0, 0),0px,1px']);
    }
  });
});
