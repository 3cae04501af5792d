/** Whether a word becomes another by so many letters added, left out, changed, or swapped with the next. */
export function isWithin(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (x === y) return true;
  if (!edits) return false;
  const isSwap = x[0] === y[1] && x[1] === y[0];
  return (
    isWithin(x.slice(1), y.slice(1), edits - 1) ||
    isWithin(x.slice(1), y, edits - 1) ||
    isWithin(x, y.slice(1), edits - 1) ||
    (isSwap && isWithin(x.slice(2), y.slice(2), edits - 1))
  );
}
