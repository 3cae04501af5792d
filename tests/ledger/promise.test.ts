import { describe, expect, it } from 'vitest';
import { keepsPromise } from '../../src/ledger/promise.ts';

const clause = 'Tollen has sold Marrow two regiments of the K-120, and deliveries began on time';

describe('a clause', () => {
  it.each([
    ['other typography', 'Tollen has sold Marrow two regiments of the K‑120 and deliveries began on time'],
    ['another word', 'Tollen has sold Marrow two regiments of the K-120, and shipments began on time'],
    ['a word more', 'Tollen has lately sold Marrow two regiments of the K-120, and deliveries duly began on time'],
  ])('stands with %s', (_, now) => expect(keepsPromise('passage', clause, now)).toBe(true));

  it.each([
    ['a negation', 'Tollen has not sold Marrow two regiments of the K-120, and deliveries began on time'],
    ['another number in words', 'Tollen has sold Marrow three regiments of the K-120, and deliveries began on time'],
    ['another number in figures', 'Tollen has sold Marrow two regiments of the K-130, and deliveries began on time'],
    ['names that changed places', 'Marrow has sold Tollen two regiments of the K-120, and deliveries began on time'],
    ['another name', 'Tollen has sold Quist two regiments of the K-120, and deliveries began on time'],
    ['a hedge', 'Tollen may have sold Marrow two regiments of the K-120, and deliveries began on time'],
    ['much of it gone', 'Tollen has sold Marrow two of the K-120'],
  ])('does not stand with %s', (_, now) => expect(keepsPromise('passage', clause, now)).toBe(false));
});

it('a claim’s statement stands word for word', () => {
  expect(keepsPromise('claim', 'Tollen has sold Marrow the K‑120.', 'Tollen has sold Marrow the K-120')).toBe(true);
  expect(keepsPromise('claim', 'Tollen has sold Marrow the K-120.', 'Tollen has promised Marrow the K-120.')).toBe(
    false,
  );
});

it('a name stands while its old form is among the new ones', () => {
  expect(keepsPromise('name', 'Jonas Quist', 'Jonah Quist', ['Jonas Quist'])).toBe(true);
  expect(keepsPromise('name', 'Jonas Quist', 'Jonah Abel', ['Abel'])).toBe(false);
});

it('a paragraph may grow and lose some words, not most of them', () => {
  const paragraph = 'The board met in spring. It heard both sides, and it settled nothing that day.';
  expect(keepsPromise('paragraph', paragraph, `Nobody came. ${paragraph} The clerk wept.`)).toBe(true);
  expect(keepsPromise('paragraph', paragraph, 'The board met in spring. It heard both sides.')).toBe(true);
  expect(keepsPromise('paragraph', paragraph, 'The board met in spring and the clerk of that day wept over it.')).toBe(
    false,
  );
});
