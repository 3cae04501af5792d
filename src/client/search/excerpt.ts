import type { Place } from './places.ts';

/** How many characters stand before the first place and after the last one, at most. */
const before = 50;
const after = 110;

/**
 * Words around places of a text, cut at the edges of the places: the second, fourth… piece is one of them. Whole words,
 * with an ellipsis where the text goes on.
 */
export function excerptOf(text: string, places: readonly Place[]): string[] {
  const first = places[0]?.from ?? 0;
  const shown = places.filter(({ to }) => to < first + 2 * after);
  const last = shown.at(-1)?.to ?? 0;
  const from = first > before ? Math.min(first, text.indexOf(' ', first - before) + 1) : 0;
  const to = last + after < text.length ? Math.max(last, text.lastIndexOf(' ', last + after)) : text.length;
  const edges = [from, ...shown.flatMap((place) => [place.from, place.to]), to];
  const pieces = edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
  pieces[0] = (from > 0 ? '… ' : '') + pieces[0];
  pieces[pieces.length - 1] += to < text.length ? ' …' : '';
  return pieces;
}
