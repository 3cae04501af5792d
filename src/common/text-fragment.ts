import type { Span } from './span.ts';
import { plainMarks } from './fold.ts';
import type { PageText } from './page-text.ts';

/** What a text directive asks a browser to look for; `end` makes it light up all from `start` to there. */
export interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Up to so many words are written out; a longer stretch is named by its first and last ones. */
const writtenOut = 7;
/** How many words of context, or at either end, are tried before a directive is given up. */
const patience = 12;

/**
 * The shortest text directive that lights up the words of a stretch and can light up nothing else on the page: `text=…` as
 * it stands in a URL after `:~:`. Undefined where the page says the same twice, in the same words around it.
 * Follows the WICG specification of text fragments, https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective(page: PageText, target: Span): string | undefined {
  const folded = foldedText(page);
  const block = blockAround(page.text, target);
  const around = findableWords(page, block);
  const words = around.filter(({ from, to }) => target.from <= from && to <= target.to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  for (const directive of candidates(page.text, words, around)) {
    const [place, another] = placesOf(folded, directive);
    if (place?.from === first.from && place.to === last.to && !another) return encode(directive);
  }
  return undefined;
}

/** Every place that a browser could take a directive to mean; it lights up the first. */
export const directivePlaces = (page: PageText, directive: Directive): Span[] => placesOf(foldedText(page), directive);

function placesOf(folded: string, { prefix, start, end, suffix }: Directive): Span[] {
  const places: Span[] = [];
  const needle = fold(start);
  for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + 1)) {
    if (prefix && !folded.slice(0, from).trimEnd().endsWith(fold(prefix))) continue;
    const endAt = end ? folded.indexOf(fold(end), from + needle.length) : from + needle.length;
    if (endAt < 0) continue;
    const to = endAt + (end?.length ?? 0);
    if (!suffix || folded.slice(to).trimStart().startsWith(fold(suffix))) places.push({ from, to });
  }
  return places;
}

/** Browsers pass over case, accents and the shape of quotation marks. The length stays. */
const fold = (text: string): string =>
  plainMarks(text)
    .replace(/[^\0-\x7f]/g, (unit) => unit.normalize('NFD').charAt(0))
    .toLowerCase();

const folded = new WeakMap<PageText, string>();

/** The words of a page, folded once for all that is looked for on it. */
function foldedText(page: PageText): string {
  const text = folded.get(page) ?? fold(page.text);
  folded.set(page, text);
  return text;
}

interface Word extends Span {
  /** Words of one run follow each other in one block, with nothing of the apparatus between them. */
  readonly run: number;
}

function blockAround(text: string, { from, to }: Span): Span {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a stretch, but for those that a browser does not find: one that touches the apparatus, or has a drop cap. */
function findableWords({ text, apparatus, initial }: PageText, { from, to }: Span): Word[] {
  const between = [...apparatus, ...(initial ? [initial] : [])].filter((span) => span.from < to && from < span.to);
  const words: Word[] = [];
  let run = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
    const word = { from: from + index, to: from + index + segment.length, run };
    if (segment.includes('\n') || between.some((span) => span.from < word.to && word.from < span.to)) run++;
    else if (isWordLike) words.push(word);
  }
  return words;
}

/** Directives for the same words, the shortest first: written out or by both ends, alone and then with their context. */
function* candidates(text: string, words: readonly Word[], around: readonly Word[]): Generator<Directive> {
  const [first, last] = [words[0]!, words.at(-1)!];
  const slice = (from: number, to: number): string => text.slice(from, to).trim();
  const before = around.filter(({ run, to }) => run === first.run && to <= first.from);
  const after = around.filter(({ run, from }) => run === last.run && last.to <= from);
  const prefix = (count: number): { prefix?: string } => {
    const from = before.at(-count)?.from ?? before[0]?.from;
    return from === undefined ? {} : { prefix: slice(from, first.from) };
  };
  const suffix = (count: number): { suffix?: string } => {
    const to = (after[count - 1] ?? after.at(-1))?.to;
    return to === undefined ? {} : { suffix: slice(last.to, to) };
  };
  const counts = Array.from({ length: patience }, (_, index) => index + 1);
  const start = slice(first.from, last.to);
  const isOneRun = first.run === last.run;
  if (isOneRun && words.length <= writtenOut) yield { start };
  const opening = words.filter(({ run }) => run === first.run);
  const closing = words.filter(({ run }) => run === last.run);
  for (const count of counts.slice(2)) {
    const startTo = (opening[count - 1] ?? opening.at(-1)!).to;
    const endFrom = (closing.at(-count) ?? closing[0]!).from;
    if (startTo > endFrom || (isOneRun && words.length <= writtenOut)) break;
    const ends = { start: slice(first.from, startTo), end: slice(endFrom, last.to) };
    yield ends;
    yield { ...prefix(count), ...ends };
  }
  if (!isOneRun) return;
  for (const count of counts) yield { ...prefix(count), start };
  for (const count of counts) yield { ...prefix(count), start, ...suffix(count) };
}

function encode({ prefix, start, end, suffix }: Directive): string {
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
