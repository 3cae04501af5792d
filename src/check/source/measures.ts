import type { Span } from '../../common/span.ts';
import type { Figure } from './numbers.ts';

/** An amount in a unit that has a counterpart: in metres, kilograms, square metres, days. */
export interface Measure extends Span {
  kind: 'length' | 'mass' | 'area' | 'time';
  amount: number;
  /** How much one of its units is. */
  size: number;
}

const units: readonly (readonly [RegExp, Measure['kind'], number])[] = [
  [/^(?:km|kilomet(?:re|er)s?)\b/, 'length', 1000],
  [/^nautical miles?\b/, 'length', 1852],
  [/^(?:miles?|mi)\b/, 'length', 1609.344],
  [/^(?:m|met(?:re|er)s?)\b/, 'length', 1],
  [/^(?:cm|centimet(?:re|er)s?)\b/, 'length', 0.01],
  [/^(?:ft|feet|foot)\b/, 'length', 0.3048],
  [/^(?:t|tonnes?|metric tons?)\b/, 'mass', 1000],
  [/^(?:kg|kilograms?|kilos?)\b/, 'mass', 1],
  [/^(?:lbs?|pounds?)\b/, 'mass', 0.45359237],
  [/^(?:ha|hectares?)\b/, 'area', 10_000],
  [/^acres?\b/, 'area', 4046.8564224],
  [/^(?:square kilomet(?:re|er)s?|km²)/, 'area', 1_000_000],
  [/^square miles?\b/, 'area', 2_589_988.11],
  [/^days?\b/, 'time', 1],
  [/^weeks?\b/, 'time', 7],
  [/^months?\b/, 'time', 365.25 / 12],
  [/^years?\b/, 'time', 365.25],
];
const oneAndAHalf = /\b(?:a|one) (?=(?<unit>\w+) and a half\b)/g;

/**
 * The amounts of a text that are given in such units.
 * @param figures its numbers
 */
export function measuresIn(text: string, figures: readonly Figure[]): Measure[] {
  const counted = figures.flatMap(({ values: [value], from, to }) => {
    const unit = unitOf(text.slice(to).replace(/^[\s-]/, ''));
    return unit ? [{ ...unit, amount: value * unit.size, from, to }] : [];
  });
  const halves = [...text.matchAll(oneAndAHalf)].flatMap(({ 0: { length }, index, groups }) => {
    const unit = unitOf(groups!.unit!);
    return unit ? [{ ...unit, amount: 1.5 * unit.size, from: index, to: index + length }] : [];
  });
  return [...counted, ...halves];
}

function unitOf(words: string): { kind: Measure['kind']; size: number } | undefined {
  const found = units.find(([sign]) => sign.test(words));
  return found && { kind: found[1], size: found[2] };
}

/** Whether an amount is another one, in another unit, as far as rounding goes. */
export const sameMeasure = (one: Measure, other: Measure): boolean =>
  one.kind === other.kind &&
  one.size !== other.size &&
  Math.abs(one.amount - other.amount) <= 0.04 * Math.max(one.amount, other.amount);
