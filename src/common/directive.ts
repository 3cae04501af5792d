import { plainMarks } from './fold.ts';
import { onceFor } from './once-for.ts';
import type { PageText } from './page-text.ts';
import type { Span } from './span.ts';

/** What a text directive asks a browser to look for; `end` makes it light up all from `start` to there. */
export interface Directive {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Every place in folded words that a browser could take a directive to mean; it lights up the first. */
export function placesOf(folded: string, { prefix, start, end, suffix }: Directive): Span[] {
  const places: Span[] = [];
  const needle = fold(start);
  for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + 1)) {
    if (prefix && !folded.slice(0, from).trimEnd().endsWith(fold(prefix))) continue;
    const ends = end ? endsOf(folded, fold(end), from + needle.length) : [from + needle.length];
    // A browser looks on for an end that has the suffix behind it.
    const to = ends.find((to) => !suffix || folded.slice(to).trimStart().startsWith(fold(suffix)));
    if (to !== undefined) places.push({ from, to });
  }
  return places;
}

function endsOf(folded: string, needle: string, from: number): number[] {
  const ends: number[] = [];
  for (let at = folded.indexOf(needle, from); at >= 0; at = folded.indexOf(needle, at + 1))
    ends.push(at + needle.length);
  return ends;
}

/** Browsers pass over case, accents and the shape of quotation marks. The length stays. */
export const fold = (text: string): string =>
  plainMarks(text)
    .replace(/[^\0-\x7f]/g, (unit) => unit.normalize('NFD').charAt(0))
    .toLowerCase();

/** The words of a page, folded once for all that is looked for on it. */
export const foldedText = onceFor(({ text }: PageText) => fold(text));

/** A directive as it stands in a URL after `:~:`. */
export function encode({ prefix, start, end, suffix }: Directive): string {
  const terms = [
    prefix && `${encodeTerm(prefix)}-`,
    encodeTerm(start),
    end && encodeTerm(end),
    suffix && `-${encodeTerm(suffix)}`,
  ];
  return `text=${terms.filter(Boolean).join(',')}`;
}

/** Hyphens, commas and ampersands have a meaning of their own in a directive; brackets would end a link in Markdown. */
const encodeTerm = (term: string): string =>
  encodeURIComponent(term).replace(
    /[-()!'*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
