import { expect, test } from 'vitest';
import { siteFacts } from '../support/facts.ts';
import type { Tab } from './drive/tab.ts';
import { inEachEngine } from './drive/visit.ts';

const { longestArticle, paragraphs, comparison, sharedClaim } = await siteFacts();
const article = `articles/${longestArticle}/`;
const third = paragraphs[2]!;

const isMenuOpen = (tab: Tab): Promise<boolean> =>
  tab.run(() => Boolean(document.querySelector('.share-menu:popover-open')));

inEachEngine((visit) => {
  test('the menu of a paragraph’s address opens in sight, says what it copies, and gives the focus back', async () => {
    for (const width of [360, 1280]) {
      const tab = await visit(article, { width });
      await tab.run((id) => document.getElementById(id)!.scrollIntoView({ block: 'center' }), third);
      await tab.click(`#${third} .num`);
      await expect.poll(() => isMenuOpen(tab)).toBe(true);
      const box = await tab.run(() => {
        const { left, right, top, bottom } = document.querySelector('.share-menu')!.getBoundingClientRect();
        return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
      });
      expect(Math.min(...Object.values(box)), JSON.stringify(box)).toBeGreaterThanOrEqual(0);
      await tab.press('Enter');
      const said = (): Promise<string> =>
        tab.run(() => document.querySelector<HTMLElement>('.share-menu [role=status]')!.innerText);
      await expect.poll(said).toMatch(/^Copied\.|selected above\.$/);
      expect(await tab.run(() => document.querySelector<HTMLTextAreaElement>('.share-menu textarea')!.value)).toMatch(
        new RegExp(`${article}#${third}$`),
      );
      await tab.press('Escape');
      await expect.poll(() => isMenuOpen(tab)).toBe(false);
      expect(await tab.run(() => document.activeElement!.getAttribute('href'))).toBe(`#${third}`);
    }
  });

  test('words that are selected are copied without the signs and numbers between them', async () => {
    for (const scripts of [true, false]) {
      const tab = await visit(article, { scripts });
      const { selected, aside } = await tab.run((id) => {
        const paragraph = document.getElementById(id)!;
        getSelection()!.selectAllChildren(paragraph);
        const aside = [...paragraph.querySelectorAll('.num, .locator, .fn, .side')].map(
          (element) => getComputedStyle(element).userSelect || getComputedStyle(element).webkitUserSelect,
        );
        return { selected: getSelection()!.toString(), aside: [...new Set(aside)] };
      }, third);
      expect(aside).toEqual(['none']);
      expect(selected.length).toBeGreaterThan(100);
      expect(selected).not.toContain('¶');
    }
  });

  test.skipIf(!comparison)('two other articles are compared as soon as one is chosen', async () => {
    const tab = await visit(comparison!);
    await tab.run(() => {
      const fields = document.querySelectorAll<HTMLSelectElement>('[data-compare] select');
      const free = [...fields[1]!.options].findIndex(
        ({ value, disabled }) => !disabled && ![...fields].some((field) => field.value === value),
      );
      fields[1]!.selectedIndex = free;
      fields[1]!.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => tab.run(() => location.pathname)).not.toContain(comparison);
    await expect.poll(() => tab.run(() => document.querySelector('h1')?.textContent)).toMatch(/ and /);
  });

  test('without a script the text is whole, and its links lead on', async () => {
    const words = (): string => {
      const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
      for (const element of main.querySelectorAll('.scripted')) element.remove();
      return main.textContent!;
    };
    const scripted = (): number =>
      [...document.querySelectorAll('.scripted')].filter((element) => element.checkVisibility()).length;
    for (const path of [article, `claims/${sharedClaim.id}/`, 'claims/', ...(comparison ? [comparison] : [])]) {
      const withScripts = await (await visit(path)).run(words);
      const tab = await visit(path, { scripts: false });
      expect(await tab.run(words), path).toBe(withScripts);
      expect(await tab.run(scripted), path).toBe(0);
    }
    const tab = await visit(article, { scripts: false });
    await tab.run(() => document.querySelector('.passage + .signs > .lead')!.scrollIntoView({ block: 'center' }));
    await tab.click('.passage + .signs > .lead');
    await expect.poll(() => tab.run(() => location.pathname)).toContain('/claims/');
  });
});
