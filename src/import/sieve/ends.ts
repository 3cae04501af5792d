import { isDateLine } from '../dates.ts';
import { endsFully, isLabel, letters, size } from '../words.ts';
import { endingOf, furnitureOf, isSolid, tellsOfAuthor } from './judge.ts';
import { reasons } from '../phrases/reasons.ts';
import type { Block } from '../block.ts';

/** The index of the first block of the text: the first sentence of some length, or short ones right before it. */
export function firstOfText(blocks: readonly Block[]): number {
  let first = blocks.findIndex((block, index) => isSolid(block) && !isStandfirst(blocks, index));
  if (first < 0) return blocks.length;
  while (first > 1 && opensShortly(blocks[first - 1]!)) first--;
  return first;
}

/** "It began with fog." before a longer paragraph. */
const opensShortly = (block: Block): boolean =>
  block.kind === 'paragraph' && /[.。]["”’]?$/.test(block.text) && size(block.text) >= 3 && !furnitureOf(block);

const longestStandfirst = 40;

/** A single sentence between the title and the line that says who wrote it, or when. */
function isStandfirst(blocks: readonly Block[], index: number): boolean {
  const [{ text }, next] = [blocks[index]!, blocks[index + 1]];
  const isTitled = index > 0 && index < 12 && blocks.slice(0, index).some((block) => isLabel(block.text));
  if (!isTitled || !next || next.kind === 'heading' || size(text) > longestStandfirst || /[.!?。！？]\s/u.test(text))
    return false;
  return isDateLine(next.text) || /^(?:by|автор|作者)[\s:：]/iu.test(next.text);
}

/**
 * Where the article ends: at the first label behind which only furniture comes, if most of the text lies before it.
 * @returns the index of the first block behind it, and what comes there
 */
export function endOfText(blocks: readonly Block[], first: number): { end: number; why: string } | undefined {
  const labelled = labelledEnd(blocks, first);
  const notes = startOfNotes(blocks, first, labelled?.end ?? blocks.length);
  return notes === undefined ? labelled : { end: notes, why: reasons.notes };
}

/** Blocks at the end that are numbered from 1 on, where the text has marks that lead to them. */
function startOfNotes(blocks: readonly Block[], first: number, end: number): number | undefined {
  const numbers = blocks.map(({ text }) => Number(/^\[?(\d{1,3})[\].)]*\s+\S/.exec(text)?.[1] ?? 0));
  let start = end;
  while (start > first && numbers[start - 1]! > 0 && (start === end || numbers[start - 1]! === numbers[start]! - 1))
    start--;
  const hasMarks = blocks.slice(first, start).some(({ text }) => text.includes('[1]'));
  return numbers[start] === 1 && end - start >= 2 && hasMarks ? start : undefined;
}

function labelledEnd(blocks: readonly Block[], first: number): { end: number; why: string } | undefined {
  const words = blocks.map((block) => (isSolid(block) ? size(block.text) : 0));
  const total = words.slice(first).reduce((sum, count) => sum + count, 0);
  let before = 0;
  for (let index = first; index < blocks.length; index++) {
    const why = before > 0 ? endingOf(blocks[index]!) : undefined;
    if (why && isEnd(why, before / total, before, words.slice(index))) return { end: index, why };
    before += words[index]!;
  }
  return undefined;
}

/** Comments may outweigh the article, notes its half; cards of other articles have a sentence or two each. */
function isEnd(why: string, share: number, before: number, behind: readonly number[]): boolean {
  if (why === reasons.comments) return share >= 0.5 || before >= 80;
  if (why === reasons.notes) return share >= 0.5;
  return share >= 0.75 || (share >= 0.5 && behind.every((words) => words <= 35));
}

/**
 * The end of the text once labels, furniture and biographies are taken off it.
 * @param end where it ends at the latest
 */
export function lastOfText(blocks: readonly Block[], first: number, end: number, byline: string | undefined): number {
  let last = end;
  while (last > first + 1) {
    const block = blocks[last - 1]!;
    const isTail = furnitureOf(block) ?? (isEndLabel(block) || tellsOfAuthor(block, byline));
    if (!isTail) break;
    last--;
  }
  return last;
}

/** A line without a stop that no text follows; entries of a list may end without one. */
const isEndLabel = ({ kind, text }: Block): boolean =>
  kind === 'heading' || (kind === 'paragraph' && !endsFully(text) && size(text) < 25);

/** Whether a block says nothing but the title. */
export const isTitle = (text: string, title: string | undefined): boolean =>
  title !== undefined && letters(text) === letters(title);
