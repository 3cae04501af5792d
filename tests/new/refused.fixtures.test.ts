import { readFile, symlink, rename, writeFile, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, workplace } from '../support/build.ts';

/** Runs `npm run new` on a content of which a file has been changed. */
async function anew(args: string[], path: string, change: (text: string) => string | Uint8Array) {
  const { content } = await workplace('harbour');
  const file = join(content, path);
  await writeFile(file, change(await readFile(file, 'utf8')));
  const before = await readFile(file);
  const run = await command('new.ts', args, { CONTENT: content });
  return { ...run, content, isUntouched: before.equals(await readFile(file)) };
}

test.each([
  [
    ['article', 'abel-2001'],
    'articles/abel-2001.md',
    (text: string) => text.replace('answer: ', 'answer: In: '),
    'is there already',
  ],
  [
    ['claim', 'toll-shared'],
    'claims/toll-shared.md',
    (text: string) => text.replace('group:', 'grup:'),
    'is there already',
  ],
  [['name', 'zed'], 'names/people.yaml', (text: string) => text.replace('[Abel]', '[Abel'), 'people.yaml:3'],
  [
    ['name', 'zed'],
    'names/people.yaml',
    (text: string) => Buffer.from(text.replace('Iris', 'Íris'), 'latin1'),
    'people.yaml:2',
  ],
  [['name', 'zed'], 'site.yaml', (text: string) => text.replace('title: ', 'title: a: '), 'site.yaml:'],
  [
    ['event', 'zed', '--date', '2001'],
    'timeline.yaml',
    (text: string) => text.replace('names: [', 'names: [['),
    'timeline.yaml:',
  ],
])('nothing is written over what could not be read: new %s with a slip in %s', async (args, path, change, words) => {
  const { code, stderr, isUntouched } = await anew(args, path, change);
  expect([code, isUntouched]).toEqual([1, true]);
  expect(stderr).toContain(words);
});

test('a slip in another name keeps nobody from adding one', async () => {
  const { code, content } = await anew(['name', 'zed'], 'names/people.yaml', (text) =>
    text.replace('description: Writer', 'descr: Writer'),
  );
  expect(code).toBe(0);
  expect(await readFile(join(content, 'names/people.yaml'), 'utf8')).toMatch(/descr: Writer[^]*id: zed/);
});

test('of several ids none is written if one cannot be', async () => {
  const { code, stderr, content } = await anew(['article', 'lind-2011', 'Bad'], 'site.yaml', (text) => text);
  expect(code).toBe(1);
  expect(stderr).toContain('"Bad" cannot be an id.');
  await expect(lstat(join(content, 'articles/lind-2011.md'))).rejects.toThrow('ENOENT');
});

test('a link to a file is left as it is', async () => {
  const { content } = await workplace('harbour');
  const [link, file] = [join(content, 'names/people.yaml'), join(content, '../people.yaml')];
  await rename(link, file);
  await symlink(file, link);
  const { code, stderr } = await command('new.ts', ['name', 'zed'], { CONTENT: content });
  expect([code, stderr]).toEqual([1, expect.stringContaining('people.yaml:1:1')]);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
});
