import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { useSite } from '../support/browser.ts';
import { command } from '../support/build.ts';
import { spoken } from './spoken.ts';

const dist = mkdtempSync(join(tmpdir(), 'heard-'));
beforeAll(async () => {
  const { code, stderr } = await command('build.ts', ['--outDir', dist], {
    CONTENT: join(root, 'tests/fixtures/harbour'),
  });
  expect(code, stderr).toBe(0);
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));
const site = useSite(dist, '/');

// Written anew by `npx vitest run --project fixtures tests/ear -u`: read them aloud before they are kept.
test.each([
  ['a brief', 'articles/quist-2005/', 'brief.txt'],
  ['a claim', 'claims/joint-harbour/', 'claim.txt'],
  ['a comparison', 'compare/abel-2001/quist-2005/', 'comparison.txt'],
])('%s is heard as it is written down', async (_what, path, file) => {
  const page = await site.open(path, { viewport: { width: 1280, height: 900 } });
  await expect(await spoken(page)).toMatchFileSnapshot(join(import.meta.dirname, 'transcripts', file));
});
