import sharp from 'sharp';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { textOf } from '../../src/read/text.ts';
import { useSite } from '../support/browser.ts';
import { type } from './support.ts';

const site = useSite();
const { articles } = await getSite();

/** How many pixels of a picture have the colour that lights up what a reader was sent to. */
async function litPixels(picture: Buffer, [red = 0, green = 0, blue = 0]: number[]): Promise<number> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  let lit = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if ([red, green, blue].every((value, channel) => Math.abs(data[at + channel]! - value) < 3)) lit++;
  return lit;
}

test.each(articles.map(({ slug, paragraphs }) => ({ slug, first: paragraphs[0]! })))(
  'words of the first paragraph of $slug are lit up on arrival',
  async ({ first: { id, text } }) => {
    const words = /(?:\p{L}+ ){3}\p{L}+/u.exec(text)![0];
    const page = await site.open('about/');
    await page.keyboard.press('/');
    const found = (await type(page, words)).find(({ href }) => href.includes(`#${id}:~:`));
    expect(found, words).toBeDefined();
    await page.goto(new URL(found!.href, site.url).href);
    await page.waitForTimeout(300);
    const colour = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('mark'));
      probe.style.background = 'var(--lit)';
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor.match(/\d+/g)!.map(Number);
    });
    expect(await litPixels(await page.screenshot(), colour)).toBeGreaterThan(100);
  },
);

const noted = articles.find(({ footnotes }) => footnotes.length)!;

test.skipIf(!noted).each([360, 1280])('a note is seen where a reader lands in it, at %d px', async (width) => {
  const { identifier } = noted.footnotes.at(-1)!;
  const page = await site.open('about/', { viewport: { width, height: 800 } });
  await page.keyboard.press('/');
  const words = textOf(noted.footnotes.at(-1)!).split(' ').slice(-4).join(' ');
  const found = (await type(page, words)).find(({ href }) => href.includes(`#note-${identifier}`));
  expect(found, words).toBeDefined();
  await page.goto(new URL(found!.href, site.url).href);
  await expect.poll(() => page.locator(`#note-${identifier} .note`).isVisible()).toBe(true);
  expect(await page.locator(`#note-${identifier} .note`).evaluate(isInView)).toBe(true);
});

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
