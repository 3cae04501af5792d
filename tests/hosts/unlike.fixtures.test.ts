import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { command, progress, scratch } from '../support/build.ts';
import { deadLinks } from '../support/links.ts';
import { checkout } from './checkout.ts';

/** In Czech "Ch" comes after "H", in Lithuanian "Y" before "J", in Estonian "Z" before "T". */
const names = ['Chart Point', 'Hook Point', 'Yarrow', 'Jetty', 'Zander Bank', 'Tern Bank', 'Ängs Point', 'Zeal'];

async function siteOf(folder: string, env: Record<string, string>): Promise<Map<string, string>> {
  const at = await checkout(folder);
  for (const name of names) {
    const id = name.toLowerCase().replace('ä', 'a').replace(' ', '-');
    appendFileSync(
      join(at, 'content/names/places.yaml'),
      `\n- id: ${id}\n  name: ${name}\n  description: A place on the bay.\n`,
    );
  }
  const { code, stderr } = await command('build.ts', [], { SITE_URL: 'https://example.org/a/', ...env }, { at });
  expect(code, stderr).toBe(0);
  expect(stderr.replace(progress, '')).toBe('');
  const dist = join(at, 'dist');
  expect(deadLinks(dist, '/a/')).toEqual([]);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(dist.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

test('two builds in different folders, time zones and languages, on different days, with git and without, are the same', async () => {
  const folder = await scratch();
  const anotherDay = pathToFileURL(join(root, 'tests/support/another-day.mjs')).href;
  const one = await siteOf(join(folder, 'a'), { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' });
  const other = await siteOf(join(folder, "50% done/ü & 'q'"), {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'cs_CZ.UTF-8',
    LANG: 'et_EE.UTF-8',
    HOME: folder,
    PATH: '',
    NODE_OPTIONS: `--import=${anotherDay}`,
  });
  const kinds = ['.html', '.woff2', '.png', '.pf_fragment', '.js', '.jsonld', '.txt'];
  expect(kinds.filter((kind) => ![...one.keys()].some((file) => file.endsWith(kind)))).toEqual([]);
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([file, digest]) => other.get(file) !== digest).map(([file]) => file)).toEqual([]);
});
