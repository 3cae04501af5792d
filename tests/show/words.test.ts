import { expect, test } from 'vitest';
import { joints, listed } from '../../src/show/words.ts';

test.each([[['A']], [['A', 'B']], [['A', 'B', 'C', 'D']]])(
  '%j is joined as in words where each is drawn by itself',
  (items) => {
    const before = joints(items.length);
    expect(items.map((item, index) => before[index] + item).join('')).toBe(listed(items));
  },
);
