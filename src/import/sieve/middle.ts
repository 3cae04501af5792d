import { isLabelBlock, boxOf, endingOf, furnitureOf, isSolid } from './judge.ts';
import { isTitle } from './ends.ts';
import { reasons } from '../phrases/reasons.ts';
import type { Block, Dropped } from '../block.ts';

interface Middle {
  kept: Block[];
  dropped: Dropped[];
}

/**
 * Sifts the text between its first and its last paragraph. A label that text follows is a heading; labels in rows, what
 * belongs to a box, and blocks that are furniture by themselves are dropped.
 */
export function sieveMiddle(blocks: readonly Block[], title: string | undefined): Middle {
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  for (let index = 0; index < blocks.length;) {
    const run = runAt(blocks, index);
    if (run.length) {
      const next = blocks[index + run.length];
      for (const [place, block] of run.entries()) {
        const why = whyNoHeading(block, run, place, next, title);
        if (why) dropped.push({ text: block.text, why });
        else kept.push({ ...block, kind: 'heading' });
      }
      index += run.length;
      index += dropBoxed(run.at(-1)!, blocks.slice(index), dropped);
      continue;
    }
    const block = blocks[index++]!;
    const why = furnitureOf(block);
    if (why) dropped.push({ text: block.text, why });
    else kept.push(block);
  }
  return { kept, dropped };
}

/** The labels in a row from an index on. */
function runAt(blocks: readonly Block[], from: number): Block[] {
  let to = from;
  while (to < blocks.length && isLabelBlock(blocks[to]!)) to++;
  return blocks.slice(from, to);
}

function whyNoHeading(
  block: Block,
  run: readonly Block[],
  place: number,
  next: Block | undefined,
  title: string | undefined,
): string | undefined {
  if (isTitle(block.text, title)) return 'the title again';
  const why = furnitureOf(block) ?? boxOf(block) ?? endingOf(block);
  if (why) return why;
  const ofBox = run
    .slice(0, place)
    .map((before) => boxOf(before) ?? endingOf(before))
    .find(Boolean);
  if (ofBox && block.kind !== 'heading') return ofBox;
  if (block.kind === 'heading') return undefined;
  const isBeforeText = next !== undefined && (isSolid(next) || next.kind !== 'paragraph' || !furnitureOf(next));
  return isBeforeText && run.length <= 2 ? undefined : 'a short line without a stop';
}

/** How many entries and short lines after the heading of a poll or of other articles belong to it. */
function dropBoxed(label: Block, after: readonly Block[], dropped: Dropped[]): number {
  const why = endingOf(label) ?? (boxOf(label) === reasons.poll ? reasons.poll : undefined);
  if (!why) return 0;
  let count = 0;
  while (count < after.length && after[count]!.kind === 'item') count++;
  for (const { text } of after.slice(0, count)) dropped.push({ text, why });
  return count;
}
