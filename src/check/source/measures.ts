import type { Span } from '../../common/span.ts';
import { figuresIn } from './numbers.ts';

/** An amount in a unit that has a counterpart: in metres, kilograms or square metres. */
export interface Measure extends Span {
  kind: 'length' | 'mass' | 'area';
  amount: number;
}

const units: readonly (readonly [RegExp, Measure['kind'], number])[] = [
  [/^(?:km|kilomet(?:re|er)s?)\b/, 'length', 1000],
  [/^(?:nautical miles?|nm)\b/, 'length', 1852],
  [/^(?:miles?|mi)\b/, 'length', 1609.344],
  [/^(?:m|met(?:re|er)s?)\b/, 'length', 1],
  [/^(?:ft|feet|foot)\b/, 'length', 0.3048],
  [/^(?:t|tonnes?|metric tons?)\b/, 'mass', 1000],
  [/^(?:kg|kilograms?|kilos?)\b/, 'mass', 1],
  [/^(?:lbs?|pounds?)\b/, 'mass', 0.45359237],
  [/^(?:ha|hectares?)\b/, 'area', 10_000],
  [/^acres?\b/, 'area', 4046.8564224],
  [/^(?:square kilomet(?:re|er)s?|km²)/, 'area', 1_000_000],
  [/^square miles?\b/, 'area', 2_589_988.11],
];

/** The amounts of a text that are given in such units. */
export const measuresIn = (text: string): Measure[] =>
  figuresIn(text).flatMap(({ values: [value], from, to }) => {
    const rest = text.slice(to).replace(/^[\s-]/, '');
    const unit = units.find(([sign]) => sign.test(rest));
    return unit ? [{ kind: unit[1], amount: value * unit[2], from, to }] : [];
  });

/** Whether two amounts are the same, as far as rounding goes. */
export const sameMeasure = (one: Measure, other: Measure): boolean =>
  one.kind === other.kind && Math.abs(one.amount - other.amount) <= 0.04 * Math.max(one.amount, other.amount);
