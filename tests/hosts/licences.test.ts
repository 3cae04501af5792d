import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { licences } from '../../src/export/licences.ts';
import { scratch } from '../support/build.ts';

test('readers find the licences of both typefaces, of Pagefind, and of what is bundled with scripts, in their own words', async () => {
  const text = await licences([join(root, 'node_modules/leven'), join(root, 'node_modules/vite')]);
  for (const part of ['source-sans-3', 'source-serif-4', 'pagefind', 'leven', 'vite'])
    expect(text).toMatch(new RegExp(`^(?:@[\\w-]+/)?${part} \\d+\\.\\d+\\.\\d+$`, 'm'));
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
  expect(text).toContain('Copyright (c) Sindre Sorhus');
  expect(text).not.toContain('Licenses of bundled dependencies');
});

test('a package without a licence is sent to nobody', async () => {
  const folder = join(await scratch(), 'node_modules/a');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "name": "a", "version": "1.0.0" }');
  await expect(licences([folder])).rejects.toThrow('a is sent to readers, and no licence lies in its package.');
});
