import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { digestOf, Kept } from '../../src/kept/kept.ts';
import { Problems } from '../../src/problems/problems.ts';
import { fixture } from '../support/content.ts';

const path = 'articles/abel-2001.md';
const texts = new Map([[path, fixture('harbour').get(path)!]]);

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'parses-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** What a run reads that has parsed ahead. A run is a process; here, the modules anew. */
async function run(folder: string, found: ReadonlyMap<string, string> = texts) {
  vi.resetModules();
  const { parseAhead } = await import('../../src/read/parse-ahead.ts');
  const { readTexts } = await import('../../src/read/content.ts');
  await parseAhead([...found.values()], () => new Kept<Uint8Array>(folder, 'parses', 'one'));
  const read = (folder: string): unknown => plain(readTexts(found, folder, new Problems()).briefs);
  return { read };
}

/** Without its functions, which are others each time. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

test('what an earlier run has parsed is not parsed again, and reads the same', async () => {
  const place = await folder();
  const first = (await run(place)).read('content');
  const kept = new Kept<Uint8Array>(place, 'parses', 'one');
  const tree = await kept.get(digestOf(texts.get(path)!), () => Buffer.of());
  expect(Buffer.from(tree).toString()).toMatch(/^{"type":"root"/);
  expect((await run(place)).read('content')).toEqual(first);
});

test('what is kept is what is read', async () => {
  const place = await folder();
  const { parseMarkdown } = await import('../../src/read/markdown.ts');
  const other = texts.get(path)!.replace('label: Abel 2001', 'label: Abel, 2001');
  const kept = new Kept<Uint8Array>(place, 'parses', 'one');
  await kept.get(digestOf(texts.get(path)!), () => Buffer.from(JSON.stringify(parseMarkdown(other))));
  await kept.save();
  expect(JSON.stringify((await run(place)).read('content'))).toContain('"label":"Abel, 2001"');
});

test('who reads the same text again reads the same', async () => {
  const place = await folder();
  const { read } = await run(place);
  expect(read('other')).toEqual(JSON.parse(JSON.stringify(read('content')).replaceAll('"content/', '"other/')));
});

test.each([
  ['a place where nothing can be written', texts, '/dev/null/no/folder'],
  ['a text deeper than can be kept', new Map([[path, `${'*a '.repeat(2200)}b${'*'.repeat(2200)}`]]), ''],
])('%s is no matter', async (_case, found, place) => {
  const { read } = await run(place || (await folder()), found);
  expect(read('content')).toHaveLength(place ? 1 : 0);
});
