import { describe, expect, it } from 'vitest';
import { keepsPromise } from '../../src/ledger/promise.ts';

const clause = 'Moscow has sold Beijing two regiments of the S-400, and deliveries began on time';

describe('a clause', () => {
  it.each([
    ['other typography', 'Moscow has sold Beijing two regiments of the S‑400 and deliveries began on time'],
    ['another word', 'Moscow has sold Beijing two regiments of the S-400, and shipments began on time'],
    ['a word more', 'Moscow has lately sold Beijing two regiments of the S-400, and deliveries duly began on time'],
  ])('stands with %s', (_, now) => expect(keepsPromise('passage', clause, now)).toBe(true));

  it.each([
    ['a negation', 'Moscow has not sold Beijing two regiments of the S-400, and deliveries began on time'],
    ['another number in words', 'Moscow has sold Beijing three regiments of the S-400, and deliveries began on time'],
    ['another number in figures', 'Moscow has sold Beijing two regiments of the S-300, and deliveries began on time'],
    ['names that changed places', 'Beijing has sold Moscow two regiments of the S-400, and deliveries began on time'],
    ['another name', 'Moscow has sold Delhi two regiments of the S-400, and deliveries began on time'],
    ['a hedge', 'Moscow may have sold Beijing two regiments of the S-400, and deliveries began on time'],
    ['much of it gone', 'Moscow has sold Beijing two of the S-400'],
  ])('does not stand with %s', (_, now) => expect(keepsPromise('passage', clause, now)).toBe(false));
});

it('a claim’s statement stands word for word', () => {
  expect(keepsPromise('claim', 'Russia has sold China the S‑400.', 'Russia has sold China the S-400')).toBe(true);
  expect(keepsPromise('claim', 'Russia has sold China the S-400.', 'Russia has promised China the S-400.')).toBe(false);
});

it('a name stands while its old form is among the new ones', () => {
  expect(keepsPromise('name', 'Sergey Shoigu', 'Sergei Shoigu', ['Sergey Shoigu'])).toBe(true);
  expect(keepsPromise('name', 'Sergey Shoigu', 'Sergei Lavrov', ['Lavrov'])).toBe(false);
});

it('a paragraph may grow and lose some words, not most of them', () => {
  const paragraph = 'The board met in spring. It heard both sides, and it settled nothing that day.';
  expect(keepsPromise('paragraph', paragraph, `Nobody came. ${paragraph} The clerk wept.`)).toBe(true);
  expect(keepsPromise('paragraph', paragraph, 'The board met in spring. It heard both sides.')).toBe(true);
  expect(keepsPromise('paragraph', paragraph, 'The board met in spring and the clerk of that day wept over it.')).toBe(
    false,
  );
});
