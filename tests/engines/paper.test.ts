import { expect, test } from 'vitest';
import { pagesOf, type Printed } from '../pdf/read-pdf.ts';
import { found, kinds } from '../support/kinds.ts';
import type { Tab } from './drive/tab.ts';
import { inEachEngine } from './drive/visit.ts';

const printed = async (tab: Tab): Promise<Printed[]> => pagesOf(await tab.print!());

/** Words without what lines do to them. */
const bare = (text: string): string => text.replace(/[\s\u00ad-]+/g, '');

/** All letters on some sheets, in no order: where they stand depends on the sheets. */
const lettersOn = (sheets: Printed[]): string => [...bare(sheets.map(({ text }) => text).join(''))].sort().join('');

/** How many results lead into articles; runs in a page. */
const sources = (): number => document.querySelectorAll('#results a[href*="#p"]').length;

inEachEngine((visit, { prints }) => {
  test.skipIf(!prints).each([...kinds, found])(
    '/%s on paper: full sheets that say where they are from, no line cut in two, the same from a small screen',
    async (path) => {
      const tab = await visit(path);
      // Passages come after names.
      if (path === found) await expect.poll(() => tab.run(sources)).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const wide = await printed(tab);
      expect(bare(wide[0]!.first)).toContain(
        bare(await tab.run(() => `${location.pathname + location.search}, printed`)),
      );
      expect(wide[0]!.first.split('?').length).toBeLessThan(path === found ? 4 : 3);
      for (const [index, { filled, last }] of wide.slice(0, -1).entries()) {
        expect(filled, `sheet ${index + 1}`).toBeGreaterThan(0.6);
        expect(wide[index + 1]!.first).not.toBe(last);
      }
      expect(wide.at(-1)!.text.trim()).not.toBe('');
      await tab.size(360, 900);
      expect(lettersOn(await printed(tab))).toBe(lettersOn(wide));
    },
  );

  test.skipIf(!prints)('on each sheet of the table of claims the columns have heads', async () => {
    const tab = await visit('claims/');
    const labels = await tab.run(() =>
      [...document.querySelectorAll('.claims thead .article')].map(({ textContent }) => textContent),
    );
    const [first, ...further] = (await printed(tab)).map(({ text }) => bare(text));
    // Capitals that are set small are read otherwise in some engines.
    const heads = labels.map(bare).filter((label) => first!.includes(label));
    expect(heads.length).toBeGreaterThan(1);
    for (const [index, text] of further.entries())
      for (const head of heads) expect(text, `sheet ${index + 2}`).toContain(head);
  });
});
