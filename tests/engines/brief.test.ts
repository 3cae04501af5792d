import { describe, expect, test } from 'vitest';
import { siteFacts } from '../support/facts.ts';
import type { Tab } from './drive/tab.ts';
import { inEachEngine } from './drive/visit.ts';

const article = `articles/${(await siteFacts()).longestArticle}/`;

/** A lead's sign in the middle of the brief, brought into sight. */
async function someSign(tab: Tab): Promise<string> {
  const id = await tab.run(() => {
    const leads = document.querySelectorAll('.passage[id]:has(+ .signs > .lead:first-child)');
    const passage = leads[Math.floor(leads.length / 2)]!;
    passage.scrollIntoView({ block: 'center' });
    return passage.id;
  });
  return `#${id} + .signs > .lead`;
}

const isLit = (tab: Tab, selector: string): Promise<boolean> =>
  tab.run((selector) => {
    const { backgroundImage, backgroundColor } = getComputedStyle(document.querySelector(selector)!);
    return backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
  }, selector);

const isPreviewOpen = (tab: Tab): Promise<boolean> =>
  tab.run(() => Boolean(document.querySelector('#preview:popover-open .said')));

inEachEngine((visit) => {
  describe('the margin', () => {
    test.each([1100, 1280, 1440])('has its lines beside their passages at %i px, none on another', async (width) => {
      const tab = await visit(article, { width });
      for (const marks of ['main', 'all', 'disputed']) {
        await tab.click(`label:has(#marks-${marks})`);
        const { count, overlaps, furthest } = await tab.run(() => {
          const sides = [...document.querySelectorAll('.side')].filter((side) => side.getClientRects().length);
          const boxes = sides.map((side) => side.getBoundingClientRect());
          const drifts = sides.map((side, index) => {
            const sign = side.matches('.ed') ? side.previousElementSibling! : side.parentElement!;
            return Math.abs(boxes[index]!.top - sign.getClientRects()[0]!.top);
          });
          return {
            count: boxes.length,
            overlaps: boxes.filter((box, index) => index > 0 && box.top < boxes[index - 1]!.bottom - 1).length,
            furthest: Math.max(...drifts),
          };
        });
        console.log(
          `${width} px, ${marks}: ${count} in the margin, at most ${Math.round(furthest)} px from their words`,
        );
        expect(count).toBeGreaterThan(5);
        expect(overlaps, marks).toBe(0);
        expect(furthest, marks).toBeLessThanOrEqual(60);
      }
    });

    test('shows a note whole where its number is clicked, and the page stays where it is', async () => {
      const tab = await visit(article);
      const [number, note] = await tab.run(() => {
        const numbers = [...document.querySelectorAll<HTMLAnchorElement>('.body .fn')];
        const number = numbers[Math.floor(numbers.length / 2)]!;
        number.scrollIntoView({ block: 'center' });
        return [`.body .fn[href="${number.hash}"]`, number.hash];
      });
      const before = await tab.run(() => scrollY);
      await tab.click(number!);
      await expect.poll(() => tab.run(() => location.hash)).toBe(note);
      expect(await tab.run(() => scrollY)).toBe(before);
      expect(
        await tab.run((note) => {
          const words = document.querySelector(`${note} .note`)!;
          return words.scrollHeight - words.clientHeight;
        }, note),
      ).toBeLessThanOrEqual(1);
    });

    test('marks the section of the text that is in sight in the contents', async () => {
      const tab = await visit(article);
      const marked = (): Promise<string[]> =>
        tab.run(() =>
          [...document.querySelectorAll<HTMLAnchorElement>('.contents [aria-current]')].map(({ hash }) => hash),
        );
      expect(await marked()).toEqual([]);
      const sections = await tab.run(() => [...document.querySelectorAll('.body > h2[id]')].map(({ id }) => `#${id}`));
      for (const section of [sections[1]!, sections.at(-1)!, sections[0]!]) {
        await tab.run((section) => {
          document.querySelector(section)!.scrollIntoView();
          scrollBy(0, 100);
        }, section);
        await expect.poll(marked).toEqual([section]);
      }
    });
  });

  test('who arrives at a passage by its address has it in sight and lit, with its line in the margin', async () => {
    const sign = await someSign(await visit(article));
    const [passage] = sign.split(' ');
    const tab = await visit(article + passage);
    await expect
      .poll(() => tab.run((id) => document.querySelector(id)!.getBoundingClientRect().top / innerHeight, passage!))
      .toBeCloseTo(0.25, 0);
    expect(await isLit(tab, passage!)).toBe(true);
    expect(await isLit(tab, `${sign} .side`)).toBe(true);
    await expect.poll(() => tab.run(() => document.activeElement!.id)).toBe(passage!.slice(1));
  });

  describe('the preview of a claim', () => {
    test('opens where the mouse rests, beside the words, which are lit, and goes by Esc', async () => {
      const tab = await visit(article, { width: 1440 });
      const sign = await someSign(tab);
      const [passage] = sign.split(' ');
      expect(await isLit(tab, passage!)).toBe(false);
      await tab.hover(sign);
      await expect.poll(() => isPreviewOpen(tab)).toBe(true);
      expect(await isLit(tab, passage!)).toBe(true);
      const isOnWords = await tab.run((passage) => {
        const words = document.querySelector(passage)!.getBoundingClientRect();
        const preview = document.getElementById('preview')!.getBoundingClientRect();
        return words.bottom > preview.top && preview.bottom > words.top;
      }, passage!);
      expect(isOnWords).toBe(false);
      const looks = await tab.run(() =>
        [...document.querySelectorAll('#preview :is(.do > :not(.close), .here .who)')].map((link) => {
          const { textDecorationLine, textDecorationThickness } = getComputedStyle(link);
          return `${textDecorationLine} ${textDecorationThickness}`;
        }),
      );
      expect([...new Set(looks)]).toEqual(['underline 1px']);
      await tab.press('Escape');
      await expect.poll(() => isPreviewOpen(tab)).toBe(false);
    });

    test('opens for the keyboard', async () => {
      const tab = await visit(article, { width: 1440 });
      const sign = await someSign(tab);
      await tab.run((sign) => {
        const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
        const before = stops.slice(0, stops.indexOf(document.querySelector(sign)!));
        before.findLast((stop) => stop.checkVisibility() && !stop.matches('.sign, .take'))!.focus();
      }, sign);
      const hasFocus = (): Promise<boolean> =>
        tab.run((sign) => document.querySelector(sign) === document.activeElement, sign);
      for (let steps = 0; steps < 10 && !(await hasFocus()); steps++) await tab.press('Tab');
      expect(await hasFocus()).toBe(true);
      await expect.poll(() => isPreviewOpen(tab)).toBe(true);
    });

    test('is a sheet on a small screen, at its foot and below the words, with a button that closes it', async () => {
      const tab = await visit(article, { width: 360, height: 740 });
      const sign = await someSign(tab);
      await tab.click(sign);
      await expect.poll(() => isPreviewOpen(tab)).toBe(true);
      const { sheet, words } = await tab.run((sign) => {
        const { left, right, top, bottom } = document.getElementById('preview')!.getBoundingClientRect();
        const { clientWidth, clientHeight } = document.documentElement;
        const words = document.querySelector(sign)!.getBoundingClientRect().bottom;
        return { sheet: [left, clientWidth - right, clientHeight - bottom], words: top - words };
      }, sign);
      expect(sheet.map(Math.round)).toEqual([0, 0, 0]);
      expect(words).toBeGreaterThan(0);
      await tab.click('#preview .close');
      await expect.poll(() => isPreviewOpen(tab)).toBe(false);
    });
  });

  test('the marks are as many as the reader chooses, and stay so on the next page', async () => {
    const tab = await visit(article);
    const seen = (): Promise<number> =>
      tab.run(() => [...document.querySelectorAll('.sign')].filter((sign) => sign.getClientRects().length).length);
    const counts: number[] = [];
    for (const marks of ['none', 'disputed', 'main', 'all']) {
      await tab.click(`label:has(#marks-${marks})`);
      counts.push(await seen());
    }
    expect(counts[0]).toBe(0);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
    await tab.run(() => location.reload());
    await expect.poll(() => tab.run(() => document.querySelector<HTMLInputElement>('#marks-all')?.checked)).toBe(true);
    await expect.poll(seen).toBe(counts[3]);
  });
});
