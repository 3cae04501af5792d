import { plainBlock, type Block } from '../block.ts';
import { endsSentence, letters, tidy } from '../words.ts';
import { compoundsOf } from './hyphens.ts';
import { measureOf, type Line } from './line.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isPageNumber, runningLines, type Placed } from './running.ts';

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
  const kept = withoutRunning(lines);
  const measured = kept.map((line) => line.line);
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
    .map((line) => line.trim() && line.length)
    .filter((length) => length !== '')
    .sort((a, b) => Number(a) - Number(b));
  const width = Number(lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0);
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

interface TextLine extends Placed {
  /** How many blank lines stand above it. */
  gap: number;
  /** Whether a page begins with it. */
  opens: boolean;
}

function withoutRunning(lines: readonly string[]): { line: Line }[] {
  const placed: TextLine[] = [];
  let page = 1;
  let gap = 0;
  let opens = false;
  const hasPages = lines.some((line) => line.includes('\f'));
  lines.forEach((raw, index) => {
    if (raw.startsWith('\f')) {
      page++;
      opens = true;
    }
    const text = tidy(raw.replaceAll('\f', ''));
    if (!letters(text)) return void gap++;
    const atEdge = opens || !placed.length || isApart(lines, index, gap) || isLastOfPage(lines, index);
    placed.push({ text, raw: raw.replaceAll('\f', ''), page: hasPages ? page : 0, atEdge, gap, opens });
    gap = 0;
    opens = false;
  });
  return linesOf(placed, runningLines(placed));
}

/** Between blank lines, or beside the number of a page. */
function isApart(lines: readonly string[], index: number, gap: number): boolean {
  const [before = '', line = '', after = ''] = [lines[index - 1], lines[index], lines[index + 1]];
  return (gap > 0 && !letters(after)) || [before, line, after].some((one) => one.trim() !== '' && isPageNumber(one));
}

const isLastOfPage = (lines: readonly string[], index: number): boolean =>
  lines
    .slice(index + 1, index + 4)
    .find((line) => line.trim() || line.startsWith('\f'))
    ?.startsWith('\f') ?? false;

/** What follows a line that was left out may go on from before it. */
function linesOf(placed: readonly TextLine[], running: ReadonlySet<number>): { line: Line }[] {
  let broken = false;
  return placed.flatMap(({ text, raw, gap, opens }, index) => {
    broken ||= opens || running.has(index);
    if (running.has(index)) return [];
    const left = raw.length - raw.trimStart().length;
    const line: Line = { text, left, right: raw.trimEnd().length, gap, height: 1, bold: false, opens: broken };
    broken = false;
    return [{ line }];
  });
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
