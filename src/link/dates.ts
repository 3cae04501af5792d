import edtf from 'edtf';

/** Orders EDTF dates by the earliest day each allows, the less precise first. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [edtf(a), edtf(b)];
  return first.min - second.min || second.max - first.max;
}
