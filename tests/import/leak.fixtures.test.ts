import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { command, scratch, workplace } from '../support/build.ts';
import { start } from '../support/process.ts';

const words = ['No ship was ever cleared by both customs houses.', 'Tollen kept the tolls of two years to itself.'];

/** The harbour's content with an original beside one of its briefs. */
async function withOriginal(): Promise<string> {
  const { content } = await workplace('harbour');
  await mkdir(join(content, 'sources'));
  await writeFile(join(content, 'sources/gazette-2003.md'), `## Tolls\n\n[1] ${words[0]}\n\n[2] ${words[1]}\n`);
  return content;
}

/** All files of a folder, as one text. */
async function everything(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const all = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))));
  // The files of the search are packed.
  return all.map((bytes) => (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString('latin1')).join('\n');
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

test('npm run build puts no original into what hosts publish, not even where the environment asks for it', async () => {
  const content = await withOriginal();
  const dist = join(await scratch(), 'dist');
  expect(await command('build.ts', ['--outDir', dist], { CONTENT: content, WITH_SOURCES: '1' })).toMatchObject({
    code: 0,
  });
  const all = await everything(dist);
  for (const one of words) expect(all).not.toContain(one);
  expect(all).not.toContain('/source/');
  // What the search has of them would be single words.
  expect(all).toContain('No ship has ever been cleared');
  expect(all).not.toMatch(/\bcustoms\b/);
});

test.each(['dist', 'dist/inside', 'a link to it'])('the site with originals is never built into %s', async (place) => {
  const link = join(await scratch(), 'link');
  await symlink(join(root, 'dist'), link);
  const outDir = place.startsWith('dist') ? place : link;
  const { code, stderr } = await command('build.ts', ['--with-sources', '--outDir', outDir], {
    CONTENT: await withOriginal(),
  });
  expect(code).toBe(1);
  expect(stderr).toContain('never holds an original');
});

test('npm start shows the original beside its brief, every locator leading to it, and says so', async () => {
  const running = start('src/bin/start.mjs', ['--port', '4750'], { CONTENT: await withOriginal() });
  const url = await running.says(/(http:\S+\/)/);
  expect(running.printed()).toContain('on this machine only');
  const page = await (await fetch(`${url}articles/gazette-2003/source/`)).text();
  for (const one of words) expect(page).toContain(one);
  expect(page).toContain('noindex');
  expect(await (await fetch(`${url}articles/gazette-2003/`)).text()).toContain('/articles/gazette-2003/source/#s2"');
});

test('npm run dev does, too', async () => {
  const running = start('src/cli/dev.ts', ['--port', '4770'], { CONTENT: await withOriginal() });
  const url = await running.says(/(http:\S+\/):/);
  expect(running.printed()).toContain('on this machine only');
  expect(await (await fetch(`${url}articles/gazette-2003/source/`)).text()).toContain(words[1]);
});
