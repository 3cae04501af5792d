import { endsSentence, isLabel, letters, size } from '../words.ts';
import { isBiography, speaksOf } from '../phrases/biographies.ts';
import { boxLabel, endingLabel, labelFurniture, sentenceFurniture } from '../phrases/furniture.ts';
import type { Block } from '../block.ts';

const linkHeavy = 0.6;
const solidSize = 8;
const longSize = 25;

/** Why a block by itself is no part of an article, if it is none: its place, its links, its words. */
export function furnitureOf({ text, linked, why, kind }: Block): string | undefined {
  if (why) return why;
  if (!letters(text)) return 'a line without a word';
  const byLabel = kind === 'quote' ? undefined : labelFurniture(text);
  if (byLabel) return byLabel;
  if (linked > linkHeavy && (!endsSentence(text) || size(text) < longSize)) return 'hardly more than links';
  return sentenceFurniture(text);
}

/** Whether a block is certainly running text: a sentence of some length, or a very long line. */
export const isSolid = (block: Block): boolean =>
  block.kind !== 'heading' &&
  (size(block.text) >= longSize || (endsSentence(block.text) && size(block.text) >= solidSize)) &&
  !furnitureOf(block);

/** How long the running text among blocks is, in words. */
export const wordsIn = (blocks: readonly Block[]): number =>
  blocks.filter(isSolid).reduce((sum, { text }) => sum + size(text), 0);

/** Whether a block stands where a heading may: short, without a stop, no entry of a list and no quotation. */
export const isLabelBlock = ({ kind, text }: Block): boolean =>
  kind === 'heading' || (kind === 'paragraph' && isLabel(text));

/** What ends an article at this block, if anything does. */
export const endingOf = (block: Block): string | undefined =>
  block.kind === 'quote' || block.linked > linkHeavy ? undefined : endingLabel(block.text);

/** What kind of box begins with this block, if one does. */
export const boxOf = (block: Block): string | undefined => (isLabelBlock(block) ? boxLabel(block.text) : undefined);

/** Whether a block tells who the author is; a byline makes sure of what only looks so. */
export const tellsOfAuthor = ({ text, kind }: Block, byline: string | undefined): boolean =>
  kind !== 'heading' && (isBiography(text) || (byline !== undefined && speaksOf(byline, text)));
