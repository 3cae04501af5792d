import sharp from 'sharp';
import { expect, test } from 'vitest';
import { articlePicture } from '../../src/pictures/article-picture.ts';
import { claimPicture } from '../../src/pictures/claim-picture.ts';
import { paint } from '../../src/pictures/paint.ts';
import { sitePicture } from '../../src/pictures/site-picture.ts';
import { edited, fixture, siteOf } from '../support/content.ts';

const harbour = fixture('harbour');
const pictureOf = (files = harbour) => {
  const site = siteOf(files);
  return paint(
    claimPicture(
      site.claims.find(({ id }) => id === 'joint-harbour')!,
      site,
    ),
  );
};

/** How many pixels of a part of a picture are not paper. */
async function ink(png: Buffer, part: { left: number; top: number; width: number; height: number }): Promise<number> {
  const { data, info } = await sharp(png).extract(part).raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) if (data[at]! < 200) count++;
  return count;
}

const statement = { left: 72, top: 110, width: 1056, height: 280 };
const margins = [
  { left: 0, top: 0, width: 66, height: 630 },
  { left: 1134, top: 0, width: 66, height: 630 },
  { left: 0, top: 600, width: 1200, height: 30 },
];

test('a claim is pictured by its statement and who takes which stance', async () => {
  const picture = await pictureOf();
  expect(await ink(picture, statement)).toBeGreaterThan(5000);
  const silent = await pictureOf(
    edited(harbour, 'articles/quist-2005.md', '(claim:joint-harbour "expects")', '(claim:breakwater-built "expects")'),
  );
  const third = { left: 780, top: 420, width: 300, height: 160 };
  expect(await ink(silent, third)).not.toBe(await ink(picture, third));
  expect(await ink(silent, statement)).toBe(await ink(picture, statement));
});

test.each([
  ['short', 'So it is.'],
  ['long', `${'Both towns, whatever their councils have said in public, share '.repeat(3)}one harbour.`],
])('a %s statement stays within the margins and above the stances', async (_case, words) => {
  const picture = await pictureOf(
    edited(
      harbour,
      'claims/joint-harbour.md',
      'The treaty of 1998 made one harbour of the harbours of Tollen and Marrow Bay.',
      words,
    ),
  );
  for (const margin of margins) expect(await ink(picture, margin)).toBe(0);
  expect(await ink(picture, { left: 72, top: 392, width: 1056, height: 10 })).toBe(0);
});

test('an article and the site have pictures as well', async () => {
  const site = siteOf(harbour);
  for (const picture of [await paint(articlePicture(site.articles[0]!, site)), await paint(sitePicture(site))]) {
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(await ink(picture, statement)).toBeGreaterThan(3000);
    for (const margin of margins) expect(await ink(picture, margin)).toBe(0);
  }
});

test('the cells of a strip stand one beside the other', async () => {
  const site = siteOf(harbour);
  const picture = await paint(articlePicture(site.articles[0]!, site));
  // Each of the first line, 14 units of 18, 1.7 times as large.
  for (const index of site.articles.keys())
    expect(
      await ink(picture, { left: 72 + Math.round(index * 18 * 1.7), top: 440, width: 30, height: 30 }),
    ).toBeGreaterThan(0);
});

test('a picture weighs little', async () => {
  expect((await pictureOf()).length).toBeLessThan(18_000);
});

test('a picture is painted in the colours that it is drawn in, pixel by pixel but for the edges of letters', async () => {
  const site = siteOf(harbour);
  const pixels = (picture: Buffer): Promise<Buffer> => sharp(picture).removeAlpha().raw().toBuffer();
  const drawn = articlePicture(site.articles[0]!, site);
  const [right, made] = await Promise.all([pixels(Buffer.from(drawn)), paint(drawn).then(pixels)]);
  const apart = made.map((value, at) => Math.abs(value - right[at]!));
  expect(made.length).toBe(right.length);
  expect(Math.max(...new Set(apart))).toBeLessThan(64);
  expect(apart.filter((one) => one > 8).length / apart.length).toBeLessThan(0.02);
});
