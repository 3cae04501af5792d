import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { articlePicture } from '../../src/pictures/article-picture.ts';
import { claimPicture } from '../../src/pictures/claim-picture.ts';
import { paint } from '../../src/pictures/paint.ts';
import { colours, height, rule, width, type Lettering } from '../../src/pictures/picture.ts';
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

test('a word that is longer than the picture ends with it', async () => {
  const picture = await pictureOf(
    edited(harbour, 'claims/joint-harbour.md', 'The treaty of 1998 made', 'W'.repeat(80)),
  );
  expect(await ink(picture, margins[0]!)).toBe(0);
  expect(await ink(picture, margins[1]!)).toBeGreaterThan(100);
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

/** Three bytes a pixel. */
const pixels = (picture: Buffer): Promise<Buffer> => sharp(picture).removeAlpha().raw().toBuffer();

/** The colour of a pixel of a picture. */
const colourAt = (drawn: Buffer, x: number, y: number): string =>
  `#${drawn.subarray(3 * (y * width + x), 3 * (y * width + x) + 3).toString('hex')}`;

test('what a picture shows is painted in its colours', async () => {
  const cell = { isMixed: false, top: 200, size: 58 };
  const drawn = await pixels(
    await paint([
      rule(400),
      { ...cell, symbol: 'disputes', left: 100 },
      { ...cell, symbol: 'affirms', left: 200, isMixed: true },
      { ...cell, symbol: 'qualifies', left: 300 },
    ]),
  );
  expect([72, 1127].map((x) => colourAt(drawn, x, 401))).toEqual([colours.rule, colours.rule]);
  expect([71, 1128].map((x) => colourAt(drawn, x, 401))).toEqual([colours.paper, colours.paper]);
  expect([100, 157, 129, 158].map((x) => colourAt(drawn, x, 229))).toEqual([
    colours.accent,
    colours.accent,
    colours.paper,
    colours.paper,
  ]);
  expect([200, 255].map((x) => colourAt(drawn, x, 202))).toEqual([colours.ink, colours.paper]);
  expect(colourAt(drawn, 302, 202)).toBe(colours.grey);
});

// librsvg, which sets and draws text itself.
process.env['FONTCONFIG_FILE'] = join(import.meta.dirname, 'fonts.conf');

test.each([
  ['serif', 'Source Serif 4', 64],
  ['serif', 'Source Serif 4', 40],
  ['sans', 'Source Sans 3', 30],
  ['sans', 'Source Sans 3', 18],
] as const)('words are set in %s as another library sets them, %s at %i pixels', async (face, family, size) => {
  const words = 'AVo, To We: “Yes” – Żółć, Пётр';
  const lettering: Lettering = { words, face, sizes: [size, size], colour: 'ink', left: 72, top: 100 };
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colours.paper}"/>` +
    `<text x="72" y="${Math.round(100 + 0.74 * size)}" font-family="'${family}'" font-size="${size}" fill="${colours.ink}">${words}</text></svg>`;
  const [made, right] = await Promise.all([pixels(await paint([lettering])), pixels(Buffer.from(svg))]);
  const apart = made.map((value, at) => Math.abs(value - right[at]!));
  const drawn = right.filter((value) => value < 128).length;
  expect(drawn).toBeGreaterThan(1000);
  // Edges alone differ: the picture has few colours, and a glyph stands at a quarter of a pixel.
  expect(apart.filter((one) => one > 128).length / drawn).toBeLessThan(0.005);
  expect(apart.filter((one) => one > 64).length / drawn).toBeLessThan(0.1);
});
