import { expect, test } from 'vitest';
import { nearest } from '../../src/problems/nearest.ts';

test.each([
  ['clause-9', ['clause-9', 'clause-10'], ['clause-9']],
  ['k9-sales', ['k-9-sales', 'ship-sales'], ['k-9-sales']],
  ['harbour', ['pilot-guild'], []],
  ['x', [], []],
])('nearest to %s of %j is %j', (wrong, valid, expected) => expect(nearest(wrong, valid)).toEqual(expected));
