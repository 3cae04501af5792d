import type { Element } from 'hast';
import { s } from 'hastscript';
import { pitch } from '../common/strip.ts';
import { layCounts } from './counts.ts';
import type { CellSymbol, CellView, StripView } from './strip.ts';

const use = (symbol: string, x = 0, y = 0): Element =>
  s('use', { href: `#cell-${symbol}`, ...(x && { x }), ...(y && { y }) });

/** A strip as a drawing that uses the symbols of the page; it is not heard, since its words are said beside it. */
export function stripSvg({ cells, counts }: StripView): Element {
  const { placed, width } = layCounts(counts ?? [], cells.length * pitch);
  return s(
    counts ? 'svg.strip.counts' : 'svg.strip',
    { viewBox: `0 0 ${width} ${pitch}`, width, height: pitch, ariaHidden: 'true' },
    [...cells.flatMap(drawCell), ...placed.flatMap(drawCount)],
  );
}

function drawCell({ symbol, isMixed, isHere }: CellView, index: number): Element[] {
  const left = index * pitch;
  return [
    use(symbol, left + 2, 2),
    ...(isMixed ? [s('path.cut', { d: `M${left + 10.5} 1.5h6v6z` })] : []),
    ...(isHere ? [s('rect.ring', { x: left + 0.5, y: 0.5, width: 17, height: 17 })] : []),
  ];
}

const drawCount = ({ symbol, count, left }: { symbol: string; count: number; left: number }): Element[] => [
  use(symbol, left + 2, 2),
  s('text.count', { x: left + pitch, y: 13.5 }, String(count)),
];

/** One cell by itself. */
export const cellSvg = (symbol: CellSymbol, isMixed = false, className = 'cell'): Element =>
  s('svg', { className: [className], viewBox: '1 1 16 16', ariaHidden: 'true' }, [
    use(symbol, 2, 2),
    ...(isMixed ? [s('path.cut', { d: 'M10.5 1.5h6v6z' })] : []),
  ]);

/** Two stances that stand against each other. */
export const pairSvg = (own: CellSymbol, opposing: CellSymbol): Element =>
  s('svg.pair', { viewBox: '0 0 29 14', ariaHidden: 'true' }, [use(own), use(opposing, 15)]);

/** The bare sign of a stance, small, in the colour of the text around it. */
export const signSvg = (symbol: CellSymbol): Element =>
  symbol.startsWith('r-')
    ? s('svg.one.relayed', { viewBox: '0 0 14 14', ariaHidden: 'true' }, [use(symbol)])
    : s('svg.one', { viewBox: '1.5 1.5 11 11', ariaHidden: 'true' }, [s('use', { href: `#sign-${symbol}` })]);
