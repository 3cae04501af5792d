import type { Place } from './places.ts';

/** By how many words before and after it a place is told apart, half of them on either side if they are there. */
const context = 8;

/**
 * The text directives that light up places of a paragraph, as in `text=before-,words,-after&text=…`, or an empty string.
 * The words and their context are a run of the paragraph that the page does not interrupt.
 * Follows the WICG specification of text fragments: https://wicg.github.io/scroll-to-text-fragment/
 * @param breaks offsets at which the page sets something between the words
 */
export function textDirectives(text: string, places: readonly Place[], breaks: readonly number[]): string {
  return places
    .map((place) => directive(text, place, breaks))
    .filter(Boolean)
    .join('&');
}

function directive(text: string, { from, to }: Place, breaks: readonly number[]): string {
  const inside = breaks.filter((at) => from < at && at < to);
  const start = Math.max(0, ...breaks.filter((at) => at <= from));
  const end = Math.min(text.length, ...breaks.filter((at) => at >= to));
  const [allBefore, allAfter] = [words(text.slice(start, from)), words(text.slice(to, end))];
  // Where the page interrupts the words, what follows them does not help to tell their beginning.
  const before = allBefore.slice(inside.length ? -context : -Math.max(context / 2, context - allAfter.length));
  const after = allAfter.slice(0, Math.max(context / 2, context - allBefore.length));
  const pieces = inside.length ? [text.slice(from, inside[0]), text.slice(inside.at(-1), to)] : [text.slice(from, to)];
  if (before.length + after.length + words(text.slice(from, to)).length < 6) return '';
  return `text=${[
    ...(before.length ? [`${encode(before.join(' '))}-`] : []),
    ...pieces.map((piece) => encode(piece.trim())),
    ...(after.length ? [`-${encode(after.join(' '))}`] : []),
  ].join(',')}`;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Hyphens and commas have a meaning of their own in a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
