import { appendFileSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { command } from '../support/build.ts';

/** The address that the site of these tests is built for. */
export const address = 'https://example.org/bay/';

const standing = `
publisher: Bay Press
editors: [Jo Wharf, Li Quay]
version: "2"
licence: { name: CC0, url: "https://example.org/cc0" }
contact: errors@example.org
`;

export interface Built {
  content: string;
  /** Absolute path of a file of the built site. */
  path: (file: string) => string;
  text: (file: string) => string;
  json: (file: string) => Record<string, unknown>;
}

/** The harbour with all that can be said of who stands behind it and with its ledger, built for a known address. */
export function useBuiltSite(): Built {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leaving-'));
    await cp(join(root, 'tests/fixtures/harbour'), join(folder, 'content'), { recursive: true });
    appendFileSync(join(folder, 'content/site.yaml'), standing);
    const env = { CONTENT: join(folder, 'content'), SITE_URL: address };
    for (const run of [
      await command('addresses.ts', ['--begin'], env),
      await command('build.ts', ['--outDir', join(folder, 'dist')], env),
    ])
      if (run.code) throw new Error(run.stdout + run.stderr);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const path = (file: string): string => join(folder, 'dist', file);
  const text = (file: string): string => readFileSync(path(file), 'utf8');
  return {
    get content() {
      return join(folder, 'content');
    },
    path,
    text,
    json: (file) => JSON.parse(text(file)) as Record<string, unknown>,
  };
}
