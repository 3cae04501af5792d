import { expect, test } from 'vitest';
import { compareDates } from '../../src/link/dates.ts';

test('dates stand in their order, a whole year before its months, a month before its days', () => {
  const ordered = [
    '1898',
    '1998',
    '1998/1999',
    '1999-02',
    '2001',
    '2001-05',
    '2001-05-03',
    '2001-11',
    '2003',
    '2005-11-03',
  ];
  const shuffled = [...ordered].sort((a, b) =>
    a.split('').reverse().join('') < b.split('').reverse().join('') ? -1 : 1,
  );
  expect(shuffled).not.toEqual(ordered);
  // 1998/1999 allows more than 1998, so it stands before it.
  expect(shuffled.sort(compareDates)).toEqual(['1898', '1998/1999', '1998', ...ordered.slice(3)]);
});

test('a date whose beginning is open stands where it ends, one whose end is open where it begins', () => {
  const ordered = ['1898', '../1998', '1999/..', '1999', '../2001', '2003'];
  expect([...ordered].reverse().sort(compareDates)).toEqual(ordered);
  expect(compareDates('1999/..', '1999/..')).toBe(0);
});
