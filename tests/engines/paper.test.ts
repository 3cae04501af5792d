import { expect, test } from 'vitest';
import { pagesOf } from '../pdf/read-pdf.ts';
import { kinds } from '../support/kinds.ts';
import type { Tab } from './drive/tab.ts';
import { inEachEngine } from './drive/visit.ts';

/** The words on each sheet. */
async function printed(tab: Tab): Promise<string[][]> {
  const sheets = await pagesOf(await tab.print!());
  return sheets.map(({ text }) => text.split(/\s+/).filter(Boolean));
}

inEachEngine((visit, { name }) => {
  // WebKit's driver does not print.
  test.skipIf(name === 'WebKit').each(kinds.filter((path) => !path.startsWith('search/')))(
    '/%s ends on no sheet that only says where it is from, and is printed whole from a small screen, too',
    async (path) => {
      const wide = await printed(await visit(path));
      if (wide.length > 1) expect(wide.at(-1)!.length).toBeGreaterThan(30);
      const narrow = await printed(await visit(path, { width: 360 }));
      expect(narrow.flat().sort()).toEqual(wide.flat().sort());
    },
  );
});
