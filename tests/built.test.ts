import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { digestInputs, hasSources, privateFolder, publishedFolder } from '../src/bin/built.mjs';
import { scratch } from './support/build.ts';

afterEach(() => void vi.unstubAllEnvs());

test('a build is of another state once its content is, wherever that lies; an original is none of what is published', async () => {
  const content = await scratch();
  vi.stubEnv('CONTENT', content);
  mkdirSync(join(content, 'sources'));
  const digests = (): string[] => [publishedFolder, privateFolder].map(digestInputs);
  const [published, own] = digests();
  expect(digests()).toEqual([published, own]);
  expect(hasSources()).toBe(false);

  writeFileSync(join(content, 'sources/abel-2001.md'), 'One.');
  expect(hasSources()).toBe(true);
  expect(digests()[0]).toBe(published);
  expect(digests()[1]).not.toBe(own);

  writeFileSync(join(content, 'site.yaml'), 'title: A');
  const titled = digests()[0];
  expect(titled).not.toBe(published);
  writeFileSync(join(content, 'site.yaml'), 'title: B');
  expect(digests()[0]).not.toBe(titled);
});
