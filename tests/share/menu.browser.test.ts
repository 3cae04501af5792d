import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { siteFacts } from '../support/facts.ts';

const site = useSite();
const { longestArticle, sharedClaim } = await siteFacts();
const article = `articles/${longestArticle}/`;
const permissions = ['clipboard-read', 'clipboard-write'];
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page) => page.locator('.share-menu [role=status]');
const choose = async (page: Page, label: string): Promise<string> => {
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  await expect.poll(() => said(page).innerText()).toBe(`${label}: copied.`);
  return clipboard(page);
};
const paragraph = (page: Page, id: string) => page.locator(`#${id} .num`);
const directives = async (): Promise<Record<string, string>> =>
  (await (await fetch(`${site.url}${article}share.json`)).json()).directives;
const clauses = async (): Promise<[string, string][]> =>
  Object.entries(await directives()).filter(([id]) => !/^p\d/.test(id));
const somePassage = async (): Promise<string> => (await clauses())[10]![0];
/** How far down the window an element begins, as a share of its height. */
const placeOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top / innerHeight, id);

describe('a link that gives an address', () => {
  test('by keyboard: copies it, says so, opens the menu, and has the focus again after Esc', async () => {
    const page = await site.open(article, { permissions });
    await paragraph(page, 'p3').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).innerText()).toBe('Link: copied.');
    expect(await clipboard(page)).toBe(`${site.url}${article}#p3`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Link');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(`${site.url}${article}#p3:~:${(await directives())['p3']}`);
    expect(await violations(page, {}, '.share-menu')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#p3');
    expect(site.faults()).toEqual([]);
  });

  test('of a paragraph: every form has its words and its address', async () => {
    const page = await site.open(article, { permissions });
    await paragraph(page, 'p3').click();
    const address = `${site.url}${article}#p3`;
    const begin = (await page.locator('#p3 .text').innerText()).slice(0, 20);
    expect(await choose(page, 'Quotation with its reference')).toMatch(
      /^“.+” \(Brief of .+, paragraph 3 \(source ¶ .+\), .+, http.+#p3\)$/s,
    );
    expect(await clipboard(page)).toContain(begin);
    expect(await choose(page, 'Markdown')).toContain(`](${address})`);
    expect(await choose(page, 'Chicago')).toContain(address);
    expect(await choose(page, 'BibTeX')).toContain(`url = {${address}}`);
    expect(await choose(page, 'RIS')).toContain(`UR  - ${address}`);
    expect(JSON.parse(await choose(page, 'CSL-JSON'))[0].URL).toBe(address);
  });

  test('of a passage: leads to its claim as well', async () => {
    const page = await site.open(article, { permissions });
    const note = page.locator('.notes li').first();
    await note.locator('.take').click();
    await expect.poll(() => said(page).innerText()).toBe('Link: copied.');
    expect(await page.getByRole('dialog').locator('.title').innerText()).toBe(await note.locator('.claim').innerText());
    expect(await choose(page, 'Link to the claim, with who else says so')).toMatch(
      new RegExp(`/claims/[^/]+/#${longestArticle}$`),
    );
  });

  test.each([
    ['a claim', `claims/${sharedClaim.id}/`, 'h1 .take', ''],
    ['an account', `claims/${sharedClaim.id}/`, '.accounts .take', '#'],
    ['an event', 'timeline/', '.timeline .date', '#'],
    ['a heading', article, '.brief h2 .take', '#'],
    ['an article', article, 'h1 .take', ''],
  ])('of %s: copies it', async (_kind, path, link, hash) => {
    const page = await site.open(path, { permissions });
    await page.locator(link).first().click();
    await expect.poll(() => said(page).innerText()).toBe('Link: copied.');
    expect(await clipboard(page)).toMatch(new RegExp(`^${site.url}${path}${hash}`));
    expect(site.faults()).toEqual([]);
  });

  test('on a phone: always to be seen, large enough, and the menu stands within the window', async () => {
    const page = await site.open(article, { ...phone, permissions });
    for (const target of ['#p2 .num', '.notes .take', '.brief h2 .take']) {
      const box = (await page.locator(target).first().boundingBox())!;
      expect(Math.min(box.width, box.height), target).toBeGreaterThanOrEqual(24);
    }
    await paragraph(page, 'p2').tap();
    const box = (await page.getByRole('dialog').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    await page.getByRole('button', { name: 'Markdown' }).tap();
    await expect.poll(() => clipboard(page)).toContain('#p2)');
  });

  test('on a phone: a touch beside the menu closes it and follows no link', async () => {
    const page = await site.open(article, { ...phone, permissions });
    await paragraph(page, 'p2').tap();
    await page.getByRole('dialog').waitFor();
    const link = await page.evaluate(() => {
      for (const link of document.querySelectorAll('main a[href*="/"]')) {
        const { left, top, width, height } = link.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (link.contains(document.elementFromPoint(x, y))) return { x, y };
      }
      return undefined;
    });
    const before = page.url();
    await page.touchscreen.tap(link!.x, link!.y);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.touchscreen.tap(1, 1);
    expect(page.url()).toBe(before);
    await page.touchscreen.tap(link!.x, link!.y);
    await page.waitForURL((url) => url.href !== before);
  });

  test('where the clipboard is refused: shows the address selected, and says so', async () => {
    const page = await site.open(article);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await paragraph(page, 'p2').click();
    await expect.poll(() => said(page).innerText()).toMatch(/selected/);
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(`${site.url}${article}#p2`);
    expect(site.faults()).toEqual([]);
  });

  test('without JavaScript: is a link', async () => {
    const page = await site.open(article, { javaScriptEnabled: false });
    await paragraph(page, 'p2').click();
    expect(page.url()).toBe(`${site.url}${article}#p2`);
  });
});

describe('words that the reader selects', () => {
  /** Twenty-five characters of a paragraph that begin within a word, and their place in the window. */
  const words = (page: Page) =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('#p4 .text')!, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text;
      while (node.data.trim().length < 40) node = walker.nextNode() as Text;
      const range = document.createRange();
      const from = node.data.indexOf(' ', 3) + 2;
      range.setStart(node, from);
      range.setEnd(node, from + 25);
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rects = [...range.getClientRects()].map(({ left, right, top, height }) => ({
        left,
        right,
        y: top + height / 2,
      }));
      return { text: range.toString(), from: rects[0]!, to: rects.at(-1)! };
    });
  const selectByMouse = async (page: Page): Promise<string> => {
    const { text, from, to } = await words(page);
    await page.mouse.move(from.left, from.y);
    await page.mouse.down();
    await page.mouse.move(to.right, to.y, { steps: 4 });
    await page.mouse.up();
    await page.locator('.share-words').waitFor();
    return text;
  };

  test('are shared by keyboard: in whole words, with a link that lights them up', async () => {
    const page = await site.open(article, { permissions });
    const part = await selectByMouse(page);
    let steps = 0;
    while (!(await page.evaluate(() => document.activeElement?.matches('.share-words'))) && steps++ < 20)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).innerText()).toBe('Link: copied.');
    const link = await clipboard(page);
    expect(link).toContain(`${article}#p4:~:text=`);
    const quoted = await choose(page, 'Quotation with its reference');
    expect(quoted).toContain(part.trim());
    expect(quoted.slice(1)).toMatch(/^[\p{L}\p{N}]/u);

    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => placeOf(page, 'p4')).toBeLessThan(1);
    expect(site.faults()).toEqual([]);
  });

  test('on a touch screen: the button keeps to the edge, away from the words and the system’s menu', async () => {
    const page = await site.open(article, { ...phone, permissions });
    await words(page);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#p4 .text')!));
    const box = (await page.locator('.share-words').boundingBox())!;
    expect(Math.round(box.y + box.height)).toBe(740);
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await page.locator('.share-words').waitFor({ state: 'detached' });
  });
});

describe('who arrives at a passage on a phone', () => {
  test('has it in view and lit up at once, by the page alone', async () => {
    const id = await somePassage();
    const page = await site.open(`${article}#${id}`, { ...phone, javaScriptEnabled: false });
    const place = (await page.locator(`#${id}`).boundingBox())!;
    expect(place.y).toBeGreaterThan(0);
    expect(place.y).toBeLessThan(740 / 2);
    const note = page.locator('.notes li', { has: page.locator(`.take[href="#${id}"]`) });
    const colour = (locator: typeof note) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colour(page.locator(`#${id}`))).toBe(await colour(note));
    expect(await colour(note)).not.toBe(await colour(page.locator('.notes li').first()));
  });

  test('is told by a screen reader which claim it is, and comes back to it by Back', async () => {
    const id = await somePassage();
    const page = await site.open(`${article}#${id}`, phone);
    const claim = page.locator('.notes li', { has: page.locator(`.take[href="#${id}"]`) }).locator('.claim');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    expect(await page.getByRole('group', { name: await claim.innerText() }).getAttribute('id')).toBe(id);
    await claim.click();
    await page.waitForURL('**/claims/**');
    await page.goBack();
    await expect.poll(() => placeOf(page, id)).toBeLessThan(1);
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(id);
  });

  test('finds the words by the words alone, as the build has proved', async () => {
    const all = await clauses();
    for (const [id, directive] of [all[0]!, all[Math.floor(all.length / 2)]!, all.at(-1)!]) {
      const page = await site.open(`${article}#:~:${directive}`, phone);
      await expect
        .poll(() => placeOf(page, id).then((place) => place > 0 && place < 1), { message: directive, timeout: 5000 })
        .toBe(true);
    }
    expect(site.faults()).toEqual([]);
  });
});
