import { wordsOf } from '../../common/search/words.ts';
import type { Span } from '../../common/span.ts';
import { locatorText } from '../../read/locator.ts';
import type { Finding, Held } from './finding.ts';
import type { FindNamed } from './named.ts';
import type { Piece } from './pieces.ts';
import { quoted } from './quotations.ts';

/** As many words one behind the other are the source's and not ours. */
const tooMany = 8;
/** A name as long as this is no wording. */
const longName = 4;

/** Every run of that many words in a source, with the number of its paragraph. */
export type Runs = ReadonlyMap<string, number>;

export const runsOf = (paragraphs: readonly string[]): Runs =>
  new Map(paragraphs.flatMap((text, index) => runsIn(compounds(text)).map((run) => [run, index + 1] as const)));

/** The words of a text, those that hyphens join as one. */
function compounds(text: string): (Span & { key: string })[] {
  const found: { key: string; from: number; to: number }[] = [];
  for (const { key, from, to } of wordsOf(text)) {
    const last = found.at(-1);
    if (last && /^[-‐‑]$/.test(text.slice(last.to, from))) Object.assign(last, { key: `${last.key}-${key}`, to });
    else found.push({ key, from, to });
  }
  return found;
}

const runsIn = (words: readonly { key: string }[]): string[] =>
  words.slice(0, 1 - tooMany || undefined).map((_, at) =>
    words
      .slice(at, at + tooMany)
      .map(({ key }) => key)
      .join(' '),
  );

/** Finds words of a piece that stand in the source one behind the other, in British spelling or American, quotations apart. */
export function holdWords(piece: Piece, runs: Runs, find: FindNamed): Held {
  const names = find(piece.text).filter(({ from, to }) => wordsOf(piece.text.slice(from, to)).length >= longName);
  const quotations = [...piece.text.matchAll(quoted)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  const own = between(piece.text, [...names, ...quotations]);
  return { checked: 0, findings: own.flatMap((span) => copiedIn(piece, span, runs)) };
}

function copiedIn(piece: Piece, { from, to }: Span, runs: Runs): Finding[] {
  const words = compounds(piece.text.slice(from, to));
  const places = runsIn(words).map((run) => runs.get(run));
  const findings: Finding[] = [];
  for (let at = 0; at < places.length; at++) {
    const number = places[at];
    if (number === undefined) continue;
    const start = words[at]!;
    let count = tooMany;
    for (; places[at + 1] === number; at++) count++;
    const end = words[at + tooMany - 1]!;
    findings.push({
      at: piece.at(from + start.from),
      rule: 'copied',
      isFault: false,
      text: `${count} words are those of ${locatorText([number])}: “${piece.text.slice(from + start.from, from + end.to)}”.`,
    });
    at += tooMany - 1;
  }
  return findings;
}

/** What of a text lies between stretches of it. */
function between(text: string, spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.from - b.from);
  const ends = [0, ...ordered.map(({ to }) => to)];
  return [...ordered.map(({ from }) => from), text.length].map((to, index) => ({ from: ends[index]!, to }));
}
