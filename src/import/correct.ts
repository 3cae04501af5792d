import { refused } from '../problems/refused.ts';
import type { Block, Dropped, Original } from './block.ts';

/** What a reader says of a preview, by the numbers of its paragraphs. */
export interface Corrections {
  /** Paragraphs that are none. */
  drop: readonly number[];
  /** Rows of neighbours that are one paragraph. */
  join: readonly (readonly number[])[];
}

/**
 * Reads what follows `--drop` and `--join`: `3,7-9` and `4+5,8+9`.
 * @throws an error with a hint if it is neither, counts down, or says two things of one paragraph
 */
export function readCorrections(drop: string | undefined, join: string | undefined): Corrections {
  if (drop !== undefined && !/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(drop))
    throw refused(`--drop takes the numbers of paragraphs, not "${drop}".`, 'Write it as in 3,7 or 3-5.');
  if (join !== undefined && !/^\d+(?:\+\d+)+(?:,\d+(?:\+\d+)+)*$/.test(join))
    throw refused(`--join takes the numbers of neighbours, not "${join}".`, 'Write it as in 4+5 or 4+5,8+9.');
  const dropped = (drop?.split(',') ?? []).flatMap(range);
  const rows = (join?.split(',') ?? []).map((row) => row.split('+').map(Number));
  refuseTwice(dropped, rows.flat());
  return { drop: dropped, join: rows };
}

function refuseTwice(dropped: readonly number[], joined: readonly number[]): void {
  const twice = joined.find((number, index) => joined.indexOf(number) < index);
  if (twice !== undefined)
    throw refused(`Paragraph ${twice} is joined twice.`, 'Join all that is one in one row, as in 4+5+6.');
  const both = joined.find((number) => dropped.includes(number));
  if (both !== undefined) throw refused(`Paragraph ${both} is joined and dropped.`, 'Say one of the two.');
}

function range(text: string): number[] {
  const [from = 0, to = from] = text.split('-').map(Number);
  if (to < from) throw refused(`--drop ${text} counts down.`, `Write it as ${to}-${from}.`);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * The article with paragraphs dropped and joined; all numbers are those of the preview.
 * @throws an error with a hint if there is no such paragraph, or paragraphs to join are no neighbours
 */
export function corrected(original: Original, { drop, join }: Corrections): Original {
  const places = original.kept.flatMap(({ kind }, index) => (kind === 'heading' ? [] : [index]));
  for (const number of [...drop, ...join.flat()])
    if (!places[number - 1] && places[number - 1] !== 0)
      throw refused(`There is no paragraph ${number}.`, `They run from 1 to ${places.length}.`);
  const blocks: (Block | undefined)[] = [...original.kept];
  for (const row of join) joinRow(blocks, row, places);
  const dropped: Dropped[] = [...original.dropped];
  for (const number of drop) {
    const block = blocks[places[number - 1]!];
    if (block) dropped.push({ text: block.text, why: 'you said so' });
    blocks[places[number - 1]!] = undefined;
  }
  return { ...original, kept: blocks.filter((block) => block !== undefined), dropped, standfirst: undefined };
}

function joinRow(blocks: (Block | undefined)[], row: readonly number[], places: readonly number[]): void {
  const [first = 0, ...rest] = row;
  rest.forEach((number, index) => {
    if (number !== first + index + 1 || places[number - 1] !== places[first - 1]! + index + 1)
      throw refused(`Paragraphs ${row.join(' and ')} do not follow each other.`, 'Join neighbours alone.');
    const [target, source] = [blocks[places[first - 1]!]!, blocks[places[number - 1]!]!];
    blocks[places[first - 1]!] = { ...target, text: `${target.text} ${source.text}` };
    blocks[places[number - 1]!] = undefined;
  });
}

/** Where a brief counts one paragraph fewer, a line that looks like a standfirst is taken for one. */
export function withoutStandfirst(original: Original, wanted: number): Original {
  const { kept, standfirst, dropped } = original;
  const found = kept.filter(({ kind }) => kind !== 'heading').length;
  if (standfirst === undefined || found !== wanted + 1) return original;
  const why = 'the standfirst, which the brief does not count';
  return {
    ...original,
    kept: kept.filter((_, index) => index !== standfirst),
    standfirst: undefined,
    dropped: [...dropped, { text: kept[standfirst]!.text, why }],
  };
}
