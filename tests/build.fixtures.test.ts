import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkout } from './hosts/checkout.ts';
import { command, scratch, workplace, type Run } from './support/build.ts';
import { pagesOf } from './support/dist.ts';

const build = ({ content, dist }: { content: string; dist: string }, env: Record<string, string> = {}): Promise<Run> =>
  command('build.ts', ['--outDir', dist], { CONTENT: content, ...env });

async function edit(file: string, words: string, by: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(words);
  await writeFile(file, text.replace(words, by));
}

/** The files of a folder by their paths, each with its bytes. */
const filesIn = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

// A build takes seconds, on a busy machine a minute.
describe('a build of good content', { timeout: 240_000 }, () => {
  const [before, after] = [
    'The two towns share the harbour tolls evenly.',
    'Both towns take an equal share of the tolls.',
  ];
  test('makes a whole site and parses every file once; after an edit every page follows, and all is as if nothing had been kept', async () => {
    // A checkout of its own keeps what it has made out of the way of other tests.
    const at = await checkout(join(await scratch(), 'checkout'));
    const place = { content: join(at, 'content'), dist: join(at, 'dist') };
    const makeIt = async (env: Record<string, string> = {}): Promise<Run> => {
      const given = { CONTENT: place.content, SITE_URL: 'https://harbour.example/' };
      const run = await command('build.ts', [], { ...given, ...env }, { at });
      expect(run.code, run.stderr).toBe(0);
      return run;
    };
    const counter = pathToFileURL(join(import.meta.dirname, 'support/count-reads.mjs')).href;
    const { stdout, stderr } = await makeIt({ NODE_OPTIONS: `--import=${counter}` });
    const reads = stderr.split('\n').filter((line) => line.startsWith('read '));
    expect(reads).toEqual([...new Set(reads)]);
    expect(reads.length).toBe(
      readdirSync(place.content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
    );
    const pages = pagesOf(place.dist, '/').map(({ path }) => path);
    expect(stdout).toContain(`Built ${pages.length} pages`);
    expect(pages).toEqual(
      expect.arrayContaining([
        '/',
        '/404.html',
        '/articles/abel-2001/',
        '/claims/joint-harbour/',
        '/names/tollen/',
        '/timeline/',
      ]),
    );
    const picture = 'pictures/articles/abel-2001.png';
    const pictured = await readFile(join(place.dist, picture));
    const saying = (words: string) =>
      pagesOf(place.dist, '/')
        .filter(({ html }) => html.includes(words))
        .map(({ path }) => path);
    const saidBefore = saying(before);
    expect(saidBefore).toContain('/claims/toll-shared/');

    await edit(join(place.content, 'claims/toll-shared.md'), before, after);
    await edit(join(place.content, 'claims/toll-shared.md'), 'title: Tolls shared', 'title: Equal tolls');
    await makeIt();
    expect(saying(after)).toEqual(saidBefore);
    expect(saying(before)).toEqual([]);
    expect(saying('Tolls shared')).toEqual([]);
    expect(saying('Equal tolls')).toEqual(
      expect.arrayContaining(['/articles/abel-2001/', '/articles/gazette-2003/', '/articles/quist-2005/']),
    );
    const warm = filesIn(place.dist);
    expect(warm.get(picture)!.equals(pictured)).toBe(false);

    const cache = join(at, '.cache');
    expect(readdirSync(cache).filter((name) => name.endsWith('.kept')).length).toBeGreaterThan(3);
    rmSync(cache, { recursive: true });
    await makeIt();
    const cold = filesIn(place.dist);
    expect([...warm.keys()]).toEqual([...cold.keys()]);
    expect([...warm].filter(([path, bytes]) => !bytes.equals(cold.get(path)!)).map(([path]) => path)).toEqual([]);
  });
});

describe('a build of bad content', { timeout: 240_000 }, () => {
  test('lists every problem, exits with 1, and leaves what was published as it was', async () => {
    const place = await workplace('harbour');
    await mkdir(place.dist);
    await writeFile(join(place.dist, 'index.html'), 'as it was');
    await edit(join(place.content, 'articles/abel-2001.md'), 'toll-shared "affirms"', 'tol-shared "afirms"');
    await edit(join(place.content, 'articles/quist-2005.md'), '[¶ 3](source:3)', '');
    await edit(join(place.content, 'timeline.yaml'), 'names: [tollen]', 'names: [tolen]');
    await edit(join(place.content, 'site.yaml'), 'question:', 'questions:');
    const { code, stdout, stderr } = await build(place);
    expect(code).toBe(1);
    expect(
      stderr
        .split('\n')
        .filter((line) => /:\d+:\d+ {2}\w+$/.test(line))
        .map((line) => line.replace(/^.*\/content\//, '')),
    ).toEqual([
      'articles/abel-2001.md:14:193  ClaimUnknown',
      'articles/abel-2001.md:14:205  StanceUnknown',
      'articles/quist-2005.md:16:67  LocatorMissing',
      'site.yaml:3:1  FieldInvalid',
      'timeline.yaml:11:11  NameUnknown',
    ]);
    expect(stderr).toContain('5 problems in the content.\nNothing was built.');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).not.toContain('Built');
    expect(await readFile(join(place.dist, 'index.html'), 'utf8')).toBe('as it was');
  });

  test.each([
    ['notes/to-keep.txt', 'notes', 'holds other things than a site'],
    ['notes/to-keep.txt', 'notes', 'holds other things than a site', 'notes/page.html'],
    ['content/to-keep.html', 'content', 'holds other things than a site'],
    ['to-keep.html', '.', 'holds other things than a site', 'addresses.json', 'index.html'],
    ['another/to-keep.md', 'another', 'holds other things than a site', 'another/addresses.json'],
    ['notes.txt', 'notes.txt', 'cannot be replaced by a site'],
  ])('takes the place of nothing but a site: not with %s in %s', async (kept, dist, words, ...beside: string[]) => {
    const { content } = await workplace('harbour');
    const file = join(content, '..', kept);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, 'to be kept');
    for (const other of beside) await writeFile(join(content, '..', other), '');
    const { code, stderr } = await build({ content, dist: join(content, '..', dist) });
    expect([code, stderr]).toEqual([1, expect.stringContaining(words)]);
    expect(await readFile(file, 'utf8')).toBe('to be kept');
  });

  test('what is no fault of the content fails, too, and publishes nothing', async () => {
    const place = await workplace('harbour');
    const { code, stderr } = await build(place, { SITE_URL: 'not an address' });
    expect(code).toBe(1);
    expect(stderr).toContain('SITE_URL is "not an address"');
    expect(existsSync(place.dist)).toBe(false);
  });
});

describe('npm run check', () => {
  test('says what there is', async () => {
    const { content } = await workplace('harbour');
    const { code, stdout } = await command('check.ts', [], { CONTENT: content });
    expect(code).toBe(0);
    expect(stdout).toContain(
      '3 articles, 8 paragraphs, 3 claims, 8 passages, 6 names, 11 mentions, 2 events; no problems.',
    );
  });

  test('or what is wrong', async () => {
    const { content } = await workplace('harbour');
    await edit(join(content, 'articles/quist-2005.md'), '[¶ 3](source:3)', '');
    const { code, stderr } = await command('check.ts', [], { CONTENT: content });
    expect(code).toBe(1);
    expect(stderr).toContain('LocatorMissing');
  });
});
