import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { digestOf, Kept } from '../../src/kept/kept.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'kept-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const summed = (body: Buffer): Buffer => Buffer.concat([createHash('sha256').update(body).digest(), body]);

/** What a run asks for, and how much of it had to be made. */
async function run(folder: string, digests: string[], version = 'one'): Promise<{ values: string[]; made: number }> {
  const kept = new Kept<string>(folder, 'things', version);
  const make = vi.fn((digest: string) => `made of ${digest}`);
  const values = await Promise.all(digests.map((digest) => kept.get(digest, () => make(digest))));
  await kept.save();
  return { values, made: make.mock.calls.length };
}

test('what was made is kept for the next run, and made once in a run', async () => {
  const place = await folder();
  expect(await run(place, ['a', 'b', 'a'])).toEqual({ values: ['made of a', 'made of b', 'made of a'], made: 2 });
  expect(await run(place, ['a', 'b', 'c'])).toEqual({ values: ['made of a', 'made of b', 'made of c'], made: 1 });
});

test('what a run did not ask for is dropped', async () => {
  const place = await folder();
  await run(place, ['a', 'b']);
  await run(place, ['a']);
  expect((await run(place, ['a', 'b'])).made).toBe(1);
});

test('nothing is taken from another version', async () => {
  const place = await folder();
  await run(place, ['a']);
  expect((await run(place, ['a'], 'two')).made).toBe(1);
  expect((await run(place, ['a'], 'two')).made).toBe(0);
});

test.each([
  ['a changed byte', (bytes: Buffer) => bytes.fill(7, bytes.length - 4, bytes.length - 3)],
  ['a lost end', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
  ['nothing in it', () => Buffer.alloc(0)],
  ['something else in it', () => Buffer.from('{ "not": "ours" }')],
  ['the form of another Node', () => summed(Buffer.from([0xff, 0x7f, 0x6f]))],
])('a file with %s is thrown away', async (_case, spoil) => {
  const place = await folder();
  await run(place, ['a']);
  const file = join(place, 'things.kept');
  await writeFile(file, spoil(await readFile(file)));
  expect(await run(place, ['a'])).toEqual({ values: ['made of a'], made: 1 });
  expect((await run(place, ['a'])).made).toBe(0);
});

test('digests tell parts apart', () => {
  expect(digestOf('ab', 'c')).not.toBe(digestOf('a', 'bc'));
});
