import { plainBlock, type Block } from '../block.ts';
import { endsSentence, tidy } from '../words.ts';
import { compoundsOf } from './hyphens.ts';
import { measureOf } from './line.ts';
import { paragraphsOf } from './paragraphs.ts';
import { measuredText } from './placed.ts';

/**
 * Reads plain text into blocks: a line each, or, where the lines were broken at a margin, put together again, with page
 * numbers and running heads left out.
 */
export function textBlocks(text: string): Block[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\v\u0085]/g, '\n')
    .split('\n')
    .map(expandTabs);
  const width = wrapWidth(lines);
  if (width === undefined)
    return listed(
      lines
        .map(tidy)
        .filter(Boolean)
        .map((line) => plainBlock('paragraph', line)),
    );
  const measured = measuredText(lines);
  const compounds = compoundsOf(measured.map((line) => line.text));
  return listed(paragraphsOf(measured, { ...measureOf(measured, 1), right: width }, compounds));
}

const expandTabs = (line: string): string => line.replaceAll('\t', '    ').trimEnd();

const widest = 140;

/**
 * The width at which the lines were broken, in characters, or nothing where every line is a paragraph: in broken
 * text most lines that another one follows end without a stop and near the margin.
 */
function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines
    .filter((line) => line.trim())
    .map((line) => line.length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width > widest || width < 20) return undefined;
  const pairs = lines
    .slice(1)
    .map((line, index) => ({ before: lines[index]!, line }))
    .filter(({ before, line }) => before.trim() && line.trim());
  const cut = pairs.filter(({ before, line }) => isCut(before, line, width));
  return cut.length >= 3 && cut.length >= pairs.length * 0.4 ? width : undefined;
}

function isCut(before: string, line: string, width: number): boolean {
  const [word = ''] = line.trim().split(' ');
  return before.length + 1 + word.length > width * 0.85 && before.length > width * 0.5 && !endsSentence(before);
}

const bullet = /^[•◦▪●·*–-]\s+/;

/** Two lines in a row that begin with the same sign are entries of a list; one alone may be speech. */
function listed(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const sign = bullet.exec(block.text)?.[0];
    const isList = sign && [blocks[index - 1], blocks[index + 1]].some((next) => next?.text.startsWith(sign));
    return isList ? { ...block, kind: 'item', text: block.text.slice(sign.length) } : block;
  });
}
