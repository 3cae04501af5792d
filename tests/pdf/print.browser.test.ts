import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { withBrowser } from '../../src/pdf/browser.ts';
import { pageNumbers } from '../../src/pdf/page-numbers.ts';
import { partsOf } from '../../src/pdf/parts.ts';
import { openDossier, printDossier } from '../../src/pdf/print.ts';
import { base, dist } from '../support/dist.ts';

const site = await getSite();

test('every link of the dossier into itself leads to one place, every cell is drawn, the styles for paper are there', async () => {
  const { lost, doubled, sections, cells, margins } = await withBrowser(dist, base, [], async (browser, url) => {
    const page = await openDossier(browser, url, site);
    return page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const known = new Set(ids);
      const hashes = [...document.querySelectorAll('main a[href^="#"]')].map((link) =>
        decodeURIComponent(link.getAttribute('href')!.slice(1)),
      );
      return {
        lost: [...new Set(hashes.filter((hash) => !known.has(hash)))],
        cells: [...document.querySelectorAll('use')].map(
          (use) => document.querySelector(use.getAttribute('href')!) !== null,
        ),
        margins: [...document.styleSheets].flatMap(({ cssRules, media }) =>
          [...cssRules].filter((rule) => rule instanceof CSSPageRule && rule.style.margin).map(() => media.mediaText),
        ),
        doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
        sections: document.querySelectorAll('main > .part').length,
      };
    });
  });
  expect(lost).toEqual([]);
  expect(doubled).toEqual([]);
  expect(new Set(cells)).toEqual(new Set([true]));
  expect(margins).toEqual(['print']);
  expect(sections).toBe(partsOf(site).length + 1);
});

test('the contents say on which page each part begins, and every page of which site it is', async () => {
  const parts = partsOf(site).slice(0, 3);
  const { said, pdf } = await withBrowser(dist, base, [], async (browser, url) => {
    const page = await openDossier(browser, url, site, parts);
    const pdf = await printDossier(page);
    return { pdf, said: await page.locator('#contents [data-page]').allTextContents() };
  });
  const numbers = await pageNumbers(pdf);
  const [first, second] = parts.slice(1).map(({ id }) => numbers.get(id)!);
  expect(first).toBeGreaterThan(1);
  expect(second).toBeGreaterThan(first!);
  expect(said).toEqual([String(first), String(second)]);
  const { text } = await extractText(new Uint8Array(pdf));
  expect(text.filter((page) => !page.includes(site.meta.title))).toEqual([]);
});
