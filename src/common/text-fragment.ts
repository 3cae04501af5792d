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

/** How many words tell a place of a page, and how many of them are given on either side of others. */
const telling = 6;
const context = 3;

/**
 * A text directive for words of a paragraph whose page is not at hand: with those around them that the page does not part
 * from them, and longer where those are few. A test proves of the pages that it lights up what it should and nothing before.
 * @param apparatus what the page sets between the words
 */
export function directiveInParagraph(text: string, apparatus: readonly Span[], target: Span): string | undefined {
  const all = findableWords({ text, apparatus }, { from: 0, to: text.length });
  let at = all.findIndex(({ to }) => to > target.from);
  let end = all.findLastIndex(({ from }) => from < target.to);
  if (at < 0 || end < at) return undefined;
  const before = (): Word[] => all.slice(Math.max(0, at - context), at).filter(({ run }) => run === all[at]!.run);
  const after = (): Word[] => all.slice(end + 1, end + 1 + context).filter(({ run }) => run === all[end]!.run);
  if (before().length + end + 1 - at + after().length < telling) {
    at = Math.max(0, end + 1 - telling);
    end = Math.min(all.length, Math.max(end + 1, telling)) - 1;
  }
  const slice = (words: readonly Word[]): string => (words[0] ? text.slice(words[0].from, words.at(-1)!.to) : '');
  const inside = all.slice(at, end + 1);
  const isOneRun = all[at]!.run === all[end]!.run;
  const words =
    isOneRun && inside.length <= writtenOut
      ? { start: slice(inside) }
      : {
          start: slice(inside.filter(({ run }) => run === all[at]!.run).slice(0, context)),
          end: slice(inside.filter(({ run }) => run === all[end]!.run).slice(-context)),
        };
  return encode({ prefix: slice(before()), ...words, suffix: slice(after()) });
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

/** The words of a stretch, but for those that a browser does not find: one that touches what has no words. */
function findableWords({ text, apparatus }: PageText, { from, to }: Span): Word[] {
  const between = apparatus.filter((span) => span.from <= to && from <= span.to);
  const words: Word[] = [];
  let run = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
    const word = { from: from + index, to: from + index + segment.length };
    const isParted = between.some((span) => span.from < word.to && word.from < span.to);
    if (isParted || segment.includes('\n') || between.some((span) => span.to === span.from && span.to === word.from))
      run++;
    if (isWordLike && !isParted) words.push({ ...word, run });
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
