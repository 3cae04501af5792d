import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles, type Files } from '../../src/export/write-files.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('files are written as they are, or as they are made, into folders that need not be there', async () => {
  const many = Array.from({ length: 250 }, (_, at): [string, () => string] => [`many/${at}/it.txt`, () => `${at}`]);
  const files: Files = new Map<string, ReturnType<Files['get']> & {}>([
    ['plain.txt', 'Plain.'],
    ['a/b/bytes.bin', new Uint8Array([1, 2, 3])],
    ...many,
    ['late.txt', async () => setTimeout(5, 'Late.')],
  ]);
  await writeFiles(join(folder, 'new'), files);
  const read = (path: string): Buffer => readFileSync(join(folder, 'new', path));
  expect(String(read('plain.txt'))).toBe('Plain.');
  expect([...read('a/b/bytes.bin')]).toEqual([1, 2, 3]);
  expect(many.filter(([path, make]) => String(read(path)) !== make())).toEqual([]);
  expect(String(read('late.txt'))).toBe('Late.');
});

test('a file that is as it was before is not written again, and what else was there before stays as it was', async () => {
  const [before, now] = [join(folder, 'before'), join(folder, 'now')];
  mkdirSync(before);
  for (const name of ['same', 'other', 'closed', 'elsewhere']) writeFileSync(join(before, name), name);
  chmodSync(join(before, 'closed'), 0o600);
  symlinkSync('elsewhere', join(before, 'led'));
  mkdirSync(join(folder, 'foreign'));
  writeFileSync(join(folder, 'foreign/file'), 'foreign');
  symlinkSync('../foreign', join(before, 'linked'));
  writeFileSync(join(before, 'shared'), 'shared');
  linkSync(join(before, 'shared'), join(folder, 'shared'));
  const files: Files = new Map([
    ['same', 'same'],
    ['other', 'another'],
    ['closed', 'closed'],
    ['led', 'elsewhere'],
    ['linked/file', 'foreign'],
    ['shared', 'shared'],
    ['new', 'new'],
  ]);
  await writeFiles(now, files, before);
  expect([...files.keys()].map((name) => readFileSync(join(now, name), 'utf8'))).toEqual(
    [...files.values()].map(String),
  );
  const first = (name: string): number => statSync(join(before, name)).ino;
  expect([...files.keys()].filter((name) => name !== 'new' && statSync(join(now, name)).ino === first(name))).toEqual([
    'same',
  ]);
  expect(readFileSync(join(before, 'other'), 'utf8')).toBe('other');
});

test.each([1, 250])(
  'what the system refuses is told by its code, also while the next are made: %i files',
  async (count) => {
    writeFileSync(join(folder, 'taken'), '');
    const files = new Map(
      Array.from(
        { length: count },
        (_, at) => [`taken/${at}.txt`, async () => setTimeout(at === 150 ? 800 : 0, 'x')] as const,
      ),
    );
    await expect(writeFiles(folder, files)).rejects.toMatchObject({ code: 'EEXIST' });
  },
);
