import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { command, workplace } from '../support/build.ts';

test('npm run remove refuses where the content has problems, tells them, and says what to do', async () => {
  const { content } = await workplace('harbour');
  const people = join(content, 'names/people.yaml');
  const brief = join(content, 'articles/abel-2001.md');
  await writeFile(people, (await readFile(people, 'utf8')).replaceAll('iris-abel', 'ada-abel'));
  const { code, stderr } = await command('remove.ts', ['article', 'abel-2001'], { CONTENT: content });
  expect(code).toBe(1);
  expect(stderr).toMatch(/NameUnknown[^]*in the content\.\n {2}→ Nothing was removed\. Mend these first, or delete/);
  expect(stderr).toContain(`${relative(root, brief)} and the files of`);
  expect(await readFile(brief, 'utf8')).toContain('Abel 2001');
});

test.each([
  [
    ['claim', 'breakwater-built', 'bw'],
    ['claim', 'bw'],
  ],
  [
    ['article', 'gazette-2003', 'gaz'],
    ['article', 'gaz'],
  ],
  [
    ['name', 'tollen', 'tol'],
    ['name', 'tol'],
  ],
  [
    ['claim', 'joint-harbour', 'one'],
    ['article', 'gazette-2003'],
  ],
])('after npm run rename -- %s and then remove -- %s nothing is asked of addresses', async (renamed, removed) => {
  const { content } = await workplace('harbour');
  const env = { CONTENT: content };
  for (const [name, args] of [
    ['addresses', []],
    ['rename', renamed],
    ['remove', removed],
    ['check', []],
  ] as const) {
    const { code, stderr } = await command(`${name}.ts`, [...args], env);
    expect([name, code, stderr]).toEqual([name, 0, '']);
  }
});
