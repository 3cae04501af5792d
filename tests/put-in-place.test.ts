import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../src/bin/setup.mjs';
import { checkReplaceable, putInPlace } from '../src/cli/put-in-place.ts';
import { scratch } from './support/build.ts';

/** A folder with a file in it. */
async function site(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), '');
  return folder;
}

test.each(['there', 'not there'])('a link is written through to a folder that is %s', async (where) => {
  const folder = await scratch();
  const made = await site(join(folder, 'made'), 'index.html');
  const target = join(folder, 'elsewhere/www');
  if (where === 'there') await site(target, 'old.html');
  else await mkdir(join(target, '..'), { recursive: true });
  const dist = join(folder, 'dist');
  await symlink('elsewhere/www', dist);
  await checkReplaceable(dist, []);
  await putInPlace(made, dist);
  expect(lstatSync(dist).isSymbolicLink()).toBe(true);
  expect(readdirSync(target)).toEqual(['index.html']);
  expect(readdirSync(join(target, '..'))).toEqual(['www']);
  expect(existsSync(made)).toBe(false);
});

test('of two sites at once one stays, and nothing of the other', async () => {
  const folder = await scratch();
  const dist = await site(join(folder, 'dist'), 'old.html');
  const both = [await site(join(folder, 'one'), 'one.html'), await site(join(folder, 'other'), 'other.html')];
  await Promise.all(both.map((made) => putInPlace(made, dist)));
  expect(['one.html', 'other.html']).toEqual(expect.arrayContaining(readdirSync(dist)));
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('who ends it while the old site is taken away leaves nothing of that', async () => {
  const folder = await scratch();
  const dist = join(folder, 'dist');
  const module = pathToFileURL(join(root, 'src/cli/put-in-place.ts')).href;
  const interrupted = `
    import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
    import { putInPlace } from ${JSON.stringify(module)};
    const [folder, dist] = process.argv.slice(1);
    for (let at = 0; at < 30; at++) {
      mkdirSync(dist + '/' + at, { recursive: true });
      for (let file = 0; file < 100; file++) writeFileSync(dist + '/' + at + '/' + file, '');
    }
    mkdirSync(folder + '/made');
    void putInPlace(folder + '/made', dist);
    setInterval(() => readdirSync(folder).some((name) => name.includes('.old-')) && process.exit(130));`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', interrupted, folder, dist]);
  expect(status).toBe(130);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(dist)).toEqual([]);
});
