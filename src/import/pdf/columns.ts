import { rowOf, type Band, type Row } from './rows.ts';

/** Rows that run on below each other: a column, or a stretch of the page that runs across all of them. */
export interface Flow {
  rows: Row[];
  wide: boolean;
}

/**
 * Puts the lines of a page into the order in which they are read: where a gutter divides the page, the left column
 * before the right, each up to the next line that runs across both.
 * @param width of the page, in points
 */
export function flowsOf(bands: readonly Band[], width: number): Flow[] {
  const gutter = gutterOf(bands, width);
  if (gutter === undefined) return bands.length ? [{ rows: bands.map(rowOf), wide: true }] : [];
  const flows: Flow[] = [];
  let [left, right]: [Row[], Row[]] = [[], []];
  const close = (): void => {
    for (const rows of [left, right]) if (rows.length) flows.push({ rows, wide: false });
    [left, right] = [[], []];
  };
  for (const band of bands) {
    const before = band.filter((one) => one.right <= gutter + 2);
    const behind = band.filter((one) => one.left >= gutter - 2);
    if (before.length + behind.length < band.length) {
      close();
      const last = flows.at(-1);
      if (last?.wide) last.rows.push(rowOf(band));
      else flows.push({ rows: [rowOf(band)], wide: true });
      continue;
    }
    if (before.length) left.push(rowOf(before));
    if (behind.length) right.push(rowOf(behind));
  }
  close();
  return flows;
}

const narrowest = 6;

/** The middle of the gap that divides the page into two columns, if one does. */
function gutterOf(bands: readonly Band[], width: number): number | undefined {
  let best: { x: number; score: number } | undefined;
  for (let x = width * 0.3; x <= width * 0.7; x += 2) {
    const crosses = (band: Band): boolean =>
      band.some((one) => one.left < x + narrowest / 2 && one.right > x - narrowest / 2);
    const open = bands.filter((band) => !crosses(band));
    const both = open.filter((band) => band[0]!.left < x && band.at(-1)!.left > x).length;
    const isDivided = both >= 4 && open.length > bands.length * 0.6 && both > bands.length * 0.25;
    const score = open.length + both;
    if (isDivided && (!best || score > best.score)) best = { x, score };
  }
  return best?.x;
}
