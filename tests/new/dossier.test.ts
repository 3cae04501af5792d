import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { addition, type Wanted } from '../../src/new/addition.ts';
import { dossierFiles } from '../../src/new/dossier.ts';
import { Problems } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';
import { model } from '../../src/site.ts';
import { load } from '../support/content.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'new-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function dossier(): Promise<Map<string, string>> {
  const files = await dossierFiles(join(folder(), 'absent'));
  return new Map([...files].map(([path, text]) => [path, Buffer.from(text).toString()]));
}

test('a new dossier has no problems, a little of everything, and an id of its own', async () => {
  const [one, other] = [load(await dossier()), load(await dossier())];
  expect(one.problems).toEqual([]);
  const { articles, claims, names, events, meta } = one.site!;
  expect([articles, claims, names, events, meta.groups].map(({ length }) => length)).toEqual([1, 2, 3, 1, 1]);
  expect(meta.id).toMatch(/^dossier-[0-9a-f]{8}$/);
  expect(other.site!.meta.id).not.toBe(meta.id);
});

test('it brings the author’s reference where that is missing, and leaves it where it is', async () => {
  const place = folder();
  expect((await dossierFiles(place)).get('README.md')).toBe(readFileSync(join(root, 'content/README.md'), 'utf8'));
  writeFileSync(join(place, 'README.md'), 'Mine');
  writeFileSync(join(place, 'addresses.json'), '[]');
  mkdirSync(join(place, 'articles'));
  expect((await dossierFiles(place)).has('README.md')).toBe(false);
});

test('it is refused where anything else is', async () => {
  const place = folder();
  cpSync(join(root, 'tests/fixtures/harbour'), place, { recursive: true });
  await expect(dossierFiles(place)).rejects.toThrow('something in');
  expect(readdirSync(place)).toEqual(readdirSync(join(root, 'tests/fixtures/harbour')));
});

test('the README shows its article as it is', async () => {
  const files = await dossier();
  const shown = /^```markdown content\/(\S+)\n([^]*?)^```$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'));
  expect(shown?.[1]).toBe('articles/whitfield-2020.md');
  expect(files.get(shown![1]!)).toBe(shown![2]);
});

/** The files with something new. */
function added(files: Map<string, string>, wanted: Wanted): Map<string, string> {
  const content = readTexts(files, 'content', new Problems());
  const { path, text } = addition(wanted, content, (path) => files.get(path) ?? '');
  return new Map(files).set(path, text);
}

test('articles, names and events can be added and built as they stand', async () => {
  let files = await dossier();
  files = added(files, { thing: 'article', id: 'lind-2011' });
  files = added(files, { thing: 'name', id: 'petra-voss' });
  files = added(files, { thing: 'name', id: 'ostery-line', kind: 'organisations' });
  files = added(files, { thing: 'event', id: 'launch-1998' });
  files = added(files, { thing: 'event', id: 'sale', date: '2020' });
  const { site, problems } = load(files);
  expect(problems).toEqual([]);
  const said = new Map(site!.events.map(({ id, said }) => [id, said[0]!.article.slug]));
  expect(said.get('launch-1998')).toBe('lind-2011');
  expect(said.get('sale')).toBe('lind-2011');
  expect(site!.articles.map(({ label }) => label)).toEqual(['Lind 2011', 'Whitfield 2020']);
  expect(site!.names.map(({ name, kind }) => `${name}: ${kind.id}`)).toEqual(
    expect.arrayContaining(['Petra Voss: people', 'Ostery Line: organisations']),
  );
  expect(files.get('timeline.yaml')!.match(/(?<=^- id: ).*/gm)).toEqual(['launch-1998', 'reading-room-opens', 'sale']);
});

test('a claim lacks nothing but a passage', async () => {
  const files = added(await dossier(), { thing: 'claim', id: 'briefs-last' });
  expect(files.get('claims/briefs-last.md')).toContain('group: briefs');
  expect(load(files).problems.map(({ code }) => code)).toEqual(['ClaimWithoutPassage']);
  const path = 'articles/whitfield-2020.md';
  const marked = files.get(path)!.replace('expected when', '[expected](claim:briefs-last "affirms") when');
  expect(load(files.set(path, marked)).problems).toEqual([]);
});

test('what is new goes to what is one’s own, since the example goes one day', async () => {
  const files = await dossier();
  const own = files.get('site.yaml')!.replace('  - id: briefs', '$&\n    title: Of briefs\n  - id: pay');
  expect(added(files.set('site.yaml', own), { thing: 'claim', id: 'it-pays' }).get('claims/it-pays.md')).toContain(
    'group: pay',
  );
});

test.each([
  [{ thing: 'claim', id: 'Briefs' }, 'cannot be an id'],
  [{ thing: 'claim', id: 'brief-suffices' }, 'is there already'],
  [{ thing: 'name', id: 'otto-lindemann', kind: 'organisations' }, 'is there already'],
  [{ thing: 'name', id: 'x', kind: 'boats' }, 'no kind of names'],
  [{ thing: 'event', id: 'launch' }, 'Nothing says when'],
  [{ thing: 'event', id: 'launch', date: 'long ago' }, 'not an EDTF date'],
] as [Wanted, string][])('%j is refused', async (wanted, message) => {
  const files = await dossier();
  expect(() => added(files, wanted)).toThrow(message);
});

test('an id that was published before is not given out again', async () => {
  const files = await dossier();
  const ledger = '[\n{"addresses":1},\n{"address":"/claims/old/","kind":"claim","words":"x","day":"2001-01-01"}\n]\n';
  expect(() => added(files.set('addresses.json', ledger), { thing: 'claim', id: 'old' })).toThrow('published before');
});

test('a new dossier sets the ledger of the one before aside', async () => {
  const files = await dossier();
  const line = '{"address":"/articles/old/","kind":"article","words":"Old","day":"2001-01-01"}';
  files.set('addresses.json', `[\n{"dossier":"before","addresses":1},\n${line}\n]\n`);
  const problems = new Problems();
  const { addresses } = model(readTexts(files, 'content', problems), problems);
  expect(addresses.setAside?.dossier).toBe('before');
  expect(addresses.entries.map(({ address }) => address)).not.toContain('/articles/old/');
  const own = files.get('site.yaml')!.replace(/^id: .*$/m, 'id: before');
  expect(load(files.set('site.yaml', own)).problems.map(({ code }) => code)).toEqual(['AddressGone']);
});
