import { expect, test } from 'vitest';
import { pagesOf } from '../support/dist.ts';
import { htmlFaults } from '../support/html.ts';

test('every page is valid HTML', async () => {
  expect(await htmlFaults(pagesOf())).toEqual([]);
});
