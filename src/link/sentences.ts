import { shortTitles } from '../common/short-titles.ts';
import type { Span } from '../common/span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop here ends an abbreviation, not a sentence: `U.S.`, `Col.`, `vs.`; or `No.` before a figure. */
const abbreviated = new RegExp(`\\b(?:\\p{Lu}|${shortTitles}|St|ed|cf|vs|e\\.g|i\\.e)\\.[”’)]?\\s*$`, 'u');
const abbreviatedNumber = /\b(?:Nos?|vol|pp?|art|para|ch|fig)\.\s*$/i;

/** The sentences of a text, by Unicode's rules (UAX 29), abbreviations mended; together they are the whole text. */
export function sentences(text: string): Span[] {
  const found: { from: number; to: number }[] = [];
  let open = false;
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    const to = index + segment.length;
    if (open && last) last.to = to;
    else found.push({ from: index, to });
    open = abbreviated.test(segment) || (abbreviatedNumber.test(segment) && /\d/.test(text.charAt(to)));
  }
  return found;
}

/** The sentence or sentences that a span lies in, without the white space around them. */
export function sentenceAround(text: string, span: Span): Span {
  const touched = sentences(text).filter(({ from, to }) => from < span.to && span.from < to);
  const from = touched[0]?.from ?? span.from;
  const to = touched.at(-1)?.to ?? span.to;
  return { from, to: from + text.slice(from, to).trimEnd().length };
}
