import { pitch } from '../common/strip.ts';
import type { Position } from '../link/model.ts';
import { stances, type Stance } from '../read/schemas.ts';

/** How wide a figure of a count is, and what parts a count from the next symbol. */
const [figure, between] = [7, 4];

/** How many articles take a stance, in their own voice or for others. */
export interface Count {
  readonly symbol: Stance | `r-${Stance}`;
  readonly count: number;
}

/** What the cells of a strip come to: how many articles take each stance; if none does, how many only relay it. */
export function countsOf(symbols: readonly string[]): Count[] {
  const count = (all: readonly Count['symbol'][]): Count[] =>
    all
      .map((symbol) => ({ symbol, count: symbols.filter((one) => one === symbol).length }))
      .filter(({ count }) => count > 0);
  const own = count(stances);
  return own.length ? own : count(stances.map((stance): Count['symbol'] => `r-${stance}`));
}

/** How several are said to take a stance. */
export const plurals: Record<Stance, string> = {
  affirms: 'affirm',
  qualifies: 'qualify',
  disputes: 'dispute',
  expects: 'expect',
};

/** What the holders of a position do: one affirms, several affirm. */
export const verbOf = ({ stance, holders }: Pick<Position, 'stance' | 'holders'>): string =>
  holders.length > 1 ? plurals[stance] : stance;

/** Counts in words: "9 affirm, 1 disputes", "2 only relay". */
export function tellCounts(counts: readonly Count[]): string {
  const relaying = counts.filter(({ symbol }) => symbol.startsWith('r-')).reduce((sum, { count }) => sum + count, 0);
  if (relaying) return `${relaying} only ${relaying === 1 ? 'relays' : 'relay'}`;
  return counts.map(({ symbol, count }) => `${count} ${count === 1 ? symbol : plurals[symbol as Stance]}`).join(', ');
}

/**
 * Where the symbols of counts stand, each with its figures behind it.
 * @param from where there is room for the first
 */
export function layCounts(
  counts: readonly Count[],
  from = 0,
): { placed: readonly (Count & { left: number })[]; width: number } {
  let width = from;
  const placed = counts.map((one) => {
    const left = width;
    width += pitch + figure * String(one.count).length + between;
    return { ...one, left };
  });
  return { placed, width };
}
