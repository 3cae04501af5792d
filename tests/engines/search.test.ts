import sharp from 'sharp';
import { expect, test } from 'vitest';
import { siteFacts } from '../support/facts.ts';
import type { Tab } from './drive/tab.ts';
import { inEachEngine } from './drive/visit.ts';

const { longestArticle, phrase, busiestName } = await siteFacts();

/** How many of the pixels in sight have the colour that lights up what a reader was sent to. */
async function litPixels(tab: Tab): Promise<number> {
  const lit = await tab.run(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#main { outline-color: var(--lit) }');
    document.adoptedStyleSheets.push(sheet);
    const { outlineColor } = getComputedStyle(document.getElementById('main')!);
    document.adoptedStyleSheets.pop();
    return outlineColor.match(/\d+/g)!.map(Number);
  });
  const { data, info } = await sharp(await tab.picture())
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (lit.every((value, channel) => Math.abs(data[at + channel]! - value) < 3)) count++;
  return count;
}

inEachEngine((visit) => {
  test('words are typed, found, chosen by keyboard, and lit where the reader lands', async () => {
    const tab = await visit('about/', { height: 700 });
    await tab.type('/');
    await tab.type(phrase.words);
    const option = (): Promise<string | undefined> =>
      tab.run(
        (id) => document.querySelector<HTMLAnchorElement>(`#results a[href*="#${id}:~:"]`)?.textContent,
        phrase.paragraph,
      );
    await expect.poll(option).toContain(phrase.words.split(' ')[0]);
    const isChosen = (): Promise<boolean> =>
      tab.run((id) => Boolean(document.querySelector(`#results a:focus[href*="#${id}:~:"]`)), phrase.paragraph);
    for (let steps = 0; steps < 20 && !(await isChosen()); steps++) await tab.press('ArrowDown');
    expect(await isChosen()).toBe(true);
    await tab.press('Enter');
    await expect.poll(() => tab.run(() => location.pathname)).toContain(`/articles/${longestArticle}/`);
    await expect
      .poll(() => tab.run((id) => document.getElementById(id)!.getBoundingClientRect().top, phrase.paragraph))
      .toBeLessThan(700);
    await expect.poll(() => litPixels(tab)).toBeGreaterThan(500);
  });

  test('the search page answers the query of its address, and what is typed there', async () => {
    const tab = await visit(`search/?q=${encodeURIComponent(busiestName.name)}`);
    const results = (): Promise<string> => tab.run(() => document.getElementById('results')!.innerText);
    await expect.poll(results).toContain(busiestName.name);
    await tab.click('main [type=search]');
    await tab.type(' qwertyuiop');
    await expect.poll(results).not.toContain(`Names\n`);
  });
});
