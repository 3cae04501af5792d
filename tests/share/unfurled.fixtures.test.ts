import { join } from 'node:path';
import { select } from 'hast-util-select';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { command, workplace } from '../support/build.ts';
import { pagesOf, type Page } from '../support/dist.ts';

const address = 'https://example.org/harbour/';

const property = ({ tree }: Page, name: string) => select(`meta[property="og:${name}"]`, tree)?.properties.content;

test('a link that is pasted into a chat says where it leads, what that says, whose it is, and shows a picture', async () => {
  const { content, dist } = await workplace('harbour');
  const { code } = await command('build.ts', ['--outDir', dist], { CONTENT: content, SITE_URL: address });
  expect(code).toBe(0);
  const pages = pagesOf(dist, '/harbour/').filter(({ tree }) => !select('meta[http-equiv=refresh]', tree));
  const bare = pages.filter((page) =>
    ['title', 'description', 'url', 'site_name', 'image'].some((name) => !property(page, name)),
  );
  expect(bare.map(({ path }) => path)).toEqual([]);

  const claim = pages.find(({ path }) => path.endsWith('/claims/toll-shared/'))!;
  expect(property(claim, 'url')).toBe(`${address}claims/toll-shared/`);
  expect(property(claim, 'description')).toBe('The two towns share the harbour tolls evenly.');

  const pictures = [...new Set(pages.map((page) => String(property(page, 'image'))))];
  for (const picture of pictures) {
    const file = join(dist, picture.replace(address, ''));
    expect(await sharp(file).metadata(), picture).toMatchObject({ format: 'png', width: 1200, height: 630 });
  }
});
