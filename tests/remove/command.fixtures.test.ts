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
