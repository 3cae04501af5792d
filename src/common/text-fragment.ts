import { encode, fold, foldedText, placesOf, type Directive } from './directive.ts';
import type { PageText } from './page-text.ts';
import type { Span } from './span.ts';

/** Up to so many words are written out; a longer stretch is named by its first and last ones. */
const writtenOut = 7;
/** How many words of context, or at either end, are tried before a directive is given up. */
const patience = 12;

/**
 * The shortest text directive that lights up the words of a stretch and can light up nothing else on the page: `text=…` as
 * it stands in a URL after `:~:`. Where the page says the same again, in the same words around it, one for the first of
 * them, since browsers light up the first that they find; undefined for the others.
 * Follows the WICG specification of text fragments, https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective(page: PageText, target: Span): string | undefined {
  const folded = foldedText(page);
  const block = blockAround(page.text, target);
  const around = findableWords(page, block);
  const words = around.filter(({ from, to }) => target.from <= from && to <= target.to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  let repeated: Directive | undefined;
  for (const directive of candidates(page.text, words, around)) {
    const [place, another] = placesOf(folded, directive);
    if (place?.from !== first.from || place.to !== last.to) continue;
    if (!another) return encode(directive);
    repeated ??= directive;
  }
  return repeated && encode(repeated);
}

/** How many words tell a place of a page, and how many of them are given on either side of others at most. */
const telling = 6;
const context = 3;

/**
 * A text directive for words of a paragraph whose page is not at hand: with those around them that the page does not part
 * from them, and longer where those are few or stand elsewhere too. A test proves of the pages that it lights up what it
 * should and nothing before.
 * @param apparatus what the page sets between the words
 * @param elsewhere what the page says before in the same words
 */
export function directiveInParagraph(
  text: string,
  apparatus: readonly Span[],
  target: Span,
  elsewhere: string,
): string | undefined {
  const words = findableWords({ text, apparatus }, { from: 0, to: text.length });
  const at = words.findIndex(({ to }) => to > target.from);
  const end = words.findLastIndex(({ from }) => from < target.to);
  if (at < 0 || end < at) return undefined;
  const folded = fold(elsewhere);
  for (let more = 0; more < words.length; more++) {
    const directive = around(text, words, Math.max(0, at - more), Math.min(words.length - 1, end + more), more);
    if (!directive) continue;
    const { prefix, start } = directive;
    // A stretch could begin elsewhere and yet end here.
    if (!placesOf(folded, directive.end ? { prefix, start } : directive).length) return encode(directive);
  }
  return undefined;
}

/**
 * A directive for words from one to another, if enough of them and of those around stand in one run with either.
 * @param more words at the beginning than usual
 */
function around(text: string, words: readonly Word[], at: number, end: number, more: number): Directive | undefined {
  const [first, last] = [words[at]!, words[end]!];
  const before = words.slice(Math.max(0, at - context), at).find(({ run }) => run === first.run);
  const after = words.slice(end + 1, end + 1 + context).findLast(({ run }) => run === last.run);
  const inside = words.slice(at, end + 1);
  const given = (before ? at - words.indexOf(before) : 0) + inside.length + (after ? words.indexOf(after) - end : 0);
  if (given < telling && given < words.length) return undefined;
  const closing = inside.filter(({ run }) => run === last.run).slice(-context);
  const opening = inside
    .filter((word) => word.run === first.run && !closing.includes(word))
    .slice(0, (before ? context : telling) + more);
  const isOneRun = first.run === last.run;
  return {
    // With the punctuation between, which a browser wants to see.
    prefix: before ? text.slice(before.from, first.from).trim() : '',
    suffix: after ? text.slice(last.to, after.to).trim() : '',
    ...(isOneRun && inside.length <= writtenOut
      ? { start: text.slice(first.from, last.to) }
      : { start: text.slice(first.from, opening.at(-1)!.to), end: text.slice(closing[0]!.from, last.to) }),
  };
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
  for (const count of counts.slice(0, before.length)) yield { ...prefix(count), start };
  const longest = after.length && Math.max(before.length, after.length);
  for (const count of counts.slice(0, longest)) yield { ...prefix(count), start, ...suffix(count) };
  // Not every browser finds words across a sign, but nothing else tells these.
  const earlier = around.filter(({ to }) => to <= first.from);
  for (const word of earlier.slice(-patience).reverse()) yield { prefix: slice(word.from, first.from), start };
}
