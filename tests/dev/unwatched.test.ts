import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { isUnwatched } from '../../src/dev/unwatched.ts';

test.each([
  ['dist/index.html', true],
  ['dist', true],
  ['dist.old/a', true],
  ['.cache/bench/site/a.html', true],
  ['content/claims/a.md', false],
  ['src/dist.ts', false],
  ['distant.md', false],
  ['.cache/mine', false],
  ['.cache/mine/claims/a.md', false],
])('%s is left unwatched: %s', (path, is) => {
  expect(isUnwatched(join(root, path), join(root, '.cache/mine'))).toBe(is);
});
