import type { Line, Measure } from '../lines/line.ts';
import { usualOf } from '../lines/usual.ts';
import type { Flow } from './columns.ts';
import type { Row } from './rows.ts';

/** The edges of a column, in points from the page's left. */
interface Edges {
  left: number;
  right: number;
}

/**
 * Brings the rows of all columns to one measure: from the left edge of their own column, and to the right edge of
 * the widest.
 * @param pages the flows of each page, in reading order
 */
export function measuredLines(pages: readonly (readonly Flow[])[]): { lines: Line[]; measure: Measure } {
  const flows = pages.flat();
  const all = flows.flatMap(({ rows }) => rows);
  const edges = edgesOf(flows);
  const widest = Math.max(0, ...edges.values().map(({ left, right }) => right - left));
  const leading = medianLeading(flows);
  let wasWide: boolean | undefined;
  const lines = pages.flatMap((page) =>
    page.flatMap((flow, place) => {
      const turnsWidth = place > 0 && wasWide !== flow.wide;
      wasWide = flow.wide;
      const { left, right } = edges.get(flow)!;
      return flow.rows.map((row, index): Line => ({
        text: row.text,
        height: row.height,
        bold: row.bold,
        left: row.left - left,
        right: widest - (right - row.right),
        gap: index > 0 ? gapAbove(row, flow.rows[index - 1]!, leading) : turnsWidth ? 1 : 0,
        opens: index === 0 && !turnsWidth,
      }));
    }),
  );
  const letters = all.reduce((sum, { text }) => sum + text.length, 0);
  const letter = letters ? all.reduce((sum, { left, right }) => sum + right - left, 0) / letters : 1;
  return { lines, measure: { left: 0, right: widest, letter } };
}

/** In lines, beyond what lies between any two; letters of another size have a leading of their own. */
function gapAbove(row: Row, above: Row, leading: number): number {
  const usual =
    leading * Math.max(1, (row.height + above.height) / 2 / Math.max(1, Math.min(row.height, above.height)));
  return Math.max(0, (row.base - above.base - usual) / leading);
}

function medianLeading(flows: readonly Flow[]): number {
  const steps = flows
    .flatMap(({ rows }) => rows.slice(1).map((row, index) => row.base - rows[index]!.base))
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] || 12;
}

const sameColumn = 12;

/** The edges of each flow's column, told by all flows that begin at the same place, since a single one may be short. */
function edgesOf(flows: readonly Flow[]): Map<Flow, Edges> {
  const columns: { left: number; flows: Flow[] }[] = [];
  for (const flow of flows) {
    const left = usualLeft(flow.rows);
    const column = columns.find((one) => Math.abs(one.left - left) < sameColumn && one.flows[0]!.wide === flow.wide);
    if (column) column.flows.push(flow);
    else columns.push({ left, flows: [flow] });
  }
  return new Map(
    columns.flatMap((column) => {
      const rows = column.flows.flatMap((flow) => flow.rows);
      const rights = rows.map((row) => row.right).sort((a, b) => a - b);
      const edges = { left: usualLeft(rows), right: rights[Math.floor((rights.length - 1) * 0.95)]! };
      return column.flows.map((flow) => [flow, edges] as const);
    }),
  );
}

/** Where most rows begin; of two places the left one. */
const usualLeft = (rows: readonly Row[]): number =>
  usualOf([...rows].sort((a, b) => a.left - b.left).map(({ left }) => [Math.round(left), 1]));
