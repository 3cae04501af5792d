import { expect, test } from 'vitest';
import { inEachEngine } from './drive/visit.ts';

inEachEngine((visit) => {
  test.each([360, 768, 1440])('each column of the table of claims stands below its head at %i px', async (width) => {
    const tab = await visit('claims/', { width });
    const columns = await tab.run(() => {
      const [heads, cells] = ['.claims thead .article', '.claims .row td'].map((selector) =>
        [...document.querySelectorAll(selector)].slice(0, document.querySelectorAll('.claims thead .article').length),
      );
      return heads!.map((head, index) => {
        const [words, above, cell] = [head.querySelector('a')!, head, cells![index]!].map((element) =>
          element.getBoundingClientRect(),
        );
        return { left: words!.left - cell!.left, right: cell!.right - words!.right, wide: above!.width - cell!.width };
      });
    });
    expect(columns.length).toBeGreaterThan(1);
    for (const { left, right, wide } of columns) {
      expect(Math.abs(wide)).toBeLessThan(1);
      expect(left).toBeGreaterThan(-1);
      expect(right).toBeGreaterThan(-1);
    }
  });

  test.each([false, true])('a few columns stand side by side at 360 px; forced: %s', async (forced) => {
    const tab = await visit('claims/', { width: 360, forced });
    const hidden = await tab.run(() => {
      const { scrollWidth, clientWidth } = document.querySelector('.scroll:has(.claims:not(.many))') ?? document.body;
      return scrollWidth - clientWidth;
    });
    expect(hidden).toBe(0);
  });

  test('the table is narrowed to the disputed, and to an article', async () => {
    const tab = await visit('claims/');
    const shown = (): Promise<string[]> =>
      tab.run(() =>
        [...document.querySelectorAll('.claims .row')]
          .filter((row) => row.checkVisibility())
          .map((row) => row.className),
      );
    const all = await shown();
    await tab.click('.filter [name=disputed]');
    await expect.poll(async () => (await shown()).length).toBeLessThan(all.length);
    expect(await shown()).toEqual(all.filter((row) => row.includes('clash')));
    await tab.click('.filter [type=reset]');
    await expect.poll(async () => (await shown()).length).toBe(all.length);
    // What opens where a field is clicked is the system's.
    await tab.run(() => {
      const field = document.querySelector<HTMLSelectElement>('.filter [name=article]')!;
      field.selectedIndex = 1;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(async () => (await shown()).length).toBeLessThan(all.length);
  });
});
