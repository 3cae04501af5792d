type Point = readonly [x: number, y: number];

/** How much of each pixel something covers, from 0 to 255. */
export interface Mask {
  /** Of its first pixel. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly covered: Uint8Array;
}

/** A curve is drawn as so many straight lines. */
const pieces = 8;

/**
 * How much of each pixel an outline covers, to the exact area.
 * @param path as SVG has it, of straight lines and quadratic curves; its y grows upwards
 * @param scale pixels to its unit
 * @param shift to the right, in pixels
 */
export function maskOf(path: string, scale: number, shift: number): Mask {
  const contours = contoursOf(path, ([x, y]) => [x * scale + shift, -y * scale]);
  const points = contours.flat();
  const [left, right] = bounds(points.map(([x]) => x));
  const [top, bottom] = bounds(points.map(([, y]) => y));
  const width = right - left;
  // By how much more of it is covered than of the pixel before it.
  const gains = new Float64Array(width * (bottom - top) + 2);
  for (const contour of contours)
    contour.forEach((point, index) =>
      addEdge(gains, width, [left, top], point, contour[(index + 1) % contour.length]!),
    );
  let sum = 0;
  const covered = Uint8Array.from(gains.subarray(0, -2), (gain) =>
    Math.round(Math.min(1, Math.abs((sum += gain))) * 255),
  );
  return { left, top, width, covered };
}

const bounds = (values: readonly number[]): [from: number, to: number] =>
  values.length ? [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))] : [0, 0];

/** The corners of the closed contours of an outline. */
function contoursOf(path: string, place: (point: Point) => Point): Point[][] {
  const contours: Point[][] = [];
  for (const [, command, numbers] of path.matchAll(/([MLQ])([^MLQZ]*)/g)) {
    const [x = 0, y = 0, endX = x, endY = y] = numbers!.split(/[ ,]/).map(Number);
    const [bend, end] = [place([x, y]), place([endX, endY])];
    if (command === 'M') contours.push([]);
    const contour = contours.at(-1)!;
    const from = contour.at(-1) ?? end;
    for (let piece = 1; command === 'Q' && piece < pieces; piece++) {
      const share = piece / pieces;
      const on = (axis: 0 | 1): number =>
        (1 - share) ** 2 * from[axis] + 2 * share * (1 - share) * bend[axis] + share ** 2 * end[axis];
      contour.push([on(0), on(1)]);
    }
    contour.push(end);
  }
  return contours;
}

/** Adds what an edge covers to its right: less, the farther to the right it crosses a pixel. */
function addEdge(gains: Float64Array, width: number, [left, top]: Point, one: Point, other: Point): void {
  const [upper, lower] = one[1] < other[1] ? [one, other] : [other, one];
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  for (let row = Math.floor(upper[1]); row < lower[1]; row++) {
    const [from, to] = [Math.max(row, upper[1]), Math.min(row + 1, lower[1])];
    const ends = [from, to].map((y) => upper[0] + (y - upper[1]) * slope);
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    for (let column = Math.floor(start); column <= end; column++) {
      const [near, far] = [Math.max(column, start), Math.min(column + 1, end)];
      const share = end > start ? (far - near) / (end - start) : 1;
      const gain = (one === upper ? 1 : -1) * (to - from) * share;
      const at = (row - top) * width + column - left;
      gains[at]! += gain * (column + 1 - (near + far) / 2);
      gains[at + 1]! += gain * ((near + far) / 2 - column);
    }
  }
}
