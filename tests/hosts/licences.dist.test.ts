import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../support/dist.ts';

test('what the bundler itself adds to scripts is sent with its licence', () => {
  expect(readFileSync(join(dist, 'licences.txt'), 'utf8')).toMatch(/^vite \d/m);
});
