import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../src/bin/setup.mjs';
import { command, workplace } from './support/build.ts';

/** The files of a folder by their paths, each with its bytes. */
const filesIn = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

test(
  'a build that has an earlier one behind it makes the same bytes as one that has none',
  { timeout: 240_000 },
  async () => {
    const { content, dist } = await workplace('harbour');
    const build = async (): Promise<Map<string, Buffer>> => {
      const { code, stderr } = await command('build.ts', ['--outDir', dist], {
        CONTENT: content,
        SITE_URL: 'https://harbour.example/',
      });
      expect(code, stderr).toBe(0);
      return filesIn(dist);
    };
    const before = await build();
    const claim = join(content, 'claims/toll-shared.md');
    await writeFile(claim, (await readFile(claim, 'utf8')).replace('title: Tolls shared', 'title: Equal tolls'));
    const warm = await build();
    for (const kept of ['pictures', 'shares', 'fonts']) rmSync(join(root, `.cache/${kept}.kept`), { force: true });
    const cold = await build();
    expect([...warm.keys()]).toEqual([...cold.keys()]);
    expect([...warm].filter(([path, bytes]) => !bytes.equals(cold.get(path)!)).map(([path]) => path)).toEqual([]);
    const picture = 'pictures/articles/abel-2001.png';
    expect(warm.get(picture)!.equals(before.get(picture)!)).toBe(false);
  },
);
