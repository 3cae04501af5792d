/** The value with the most weight, of two with the same the first; 0 where there is none. */
export function usualOf(weighed: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The height of most letters. */
export const usualHeight = (lines: readonly { height: number; text: string }[]): number =>
  usualOf(lines.map(({ height, text }) => [height, text.length]));
