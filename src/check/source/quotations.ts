import { foldedWords, holdsWords } from '../../common/fold.ts';
import { elsewhere, placeOf, type Finding, type Held } from './finding.ts';
import type { Piece } from './pieces.ts';

/** A house rule: longer ones are the source's words, not ours. */
const longest = 14;
export const quoted = /“([^“”]+)”|"([^"]+)"/g;

/** Holds the quotations of a piece against the words of its source; what is left out or put in stands in brackets. */
export function holdQuotations(piece: Piece, paragraphs: readonly string[]): Held {
  const quotations = [...piece.text.matchAll(quoted)];
  const findings = quotations.flatMap(({ 0: all, 1: curly, 2: straight, index }): Finding[] => {
    const words = (curly ?? straight)!;
    const say = (isFault: boolean, text: string): Finding => ({
      at: piece.at(index),
      rule: 'quotation',
      isFault,
      text,
    });
    const count = foldedWords(words).length;
    const isThere = stands(words, piece.source) || stands(words, piece.known);
    return [
      ...(count > longest ? [say(false, `${all} has ${count} words: quote ${longest} at most.`)] : []),
      ...(isThere ? [] : [say(true, missing(all, words, piece, paragraphs))]),
    ];
  });
  return { checked: quotations.length, findings };
}

const stands = (words: string, source: string): boolean =>
  partsOf(words).every((part) => holdsWords(unbracketed(source), part));

/** Letters in brackets are the source's own, in another case: `[W]hen`. */
const unbracketed = (text: string): string => text.replace(/\[(\p{L}+)\](?=\p{L})/gu, '$1');
const partsOf = (words: string): string[] =>
  unbracketed(words)
    .split(/…|\.\.\.|\[[^\]]*\]/)
    .filter((part) => foldedWords(part).length);

function missing(all: string, words: string, piece: Piece, paragraphs: readonly string[]): string {
  const other = elsewhere(paragraphs, (text) => stands(words, text));
  const like = other ? undefined : nearest(words, piece.source);
  return `${all} does not stand in ${placeOf(piece)}${other}${like === undefined ? '' : `, which has “${like}”`}.`;
}

/** The words of a text, as many as were quoted, that have most words in common with these: at least half of them. */
function nearest(words: string, source: string): string | undefined {
  const wanted = new Set(foldedWords(words));
  const written = source.split(/\s+/);
  const size = words.split(/\s+/).length;
  const shared = (at: number): number =>
    new Set(foldedWords(written.slice(at, at + size).join(' '))).intersection(wanted).size;
  let best = 0;
  for (let at = 1; at + size <= written.length; at++) if (shared(at) > shared(best)) best = at;
  return shared(best) * 2 >= wanted.size ? written.slice(best, best + size).join(' ') : undefined;
}
