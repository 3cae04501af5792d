import { letters, tidy } from '../words.ts';
import type { Line } from './line.ts';
import { isPageNumber, runningLines, type Placed } from './running.ts';

interface TextLine extends Placed {
  /** How many blank lines stand above it. */
  gap: number;
  /** Whether a page begins with it. */
  opens: boolean;
}

/** The lines of a text that was broken into lines, without those that only number or name its pages. */
export function measuredText(lines: readonly string[]): Line[] {
  const placed = placedLines(lines);
  const running = runningLines(placed);
  let broken = false;
  return placed.flatMap(({ text, raw, gap, opens }, index) => {
    // What follows a line that is left out may go on from before it.
    broken ||= opens || running.has(index);
    if (running.has(index)) return [];
    const left = raw.length - raw.trimStart().length;
    const line: Line = { text, left, right: raw.trimEnd().length, gap, height: 1, bold: false, opens: broken };
    broken = false;
    return [line];
  });
}

/** Lines with words, each with where it stands; a form feed begins a page. */
function placedLines(lines: readonly string[]): TextLine[] {
  const hasPages = lines.some((line) => line.includes('\f'));
  const placed: TextLine[] = [];
  let [page, gap, opens] = [1, 0, false];
  lines.forEach((line, index) => {
    if (line.startsWith('\f')) [page, opens] = [page + 1, true];
    const raw = line.replaceAll('\f', '');
    if (!letters(raw)) return void gap++;
    const isApart = gap > 0 && !letters(lines[index + 1] ?? '');
    const atEdge = opens || !placed.length || isApart || isByNumber(lines, index) || isLastOfPage(lines, index);
    placed.push({ text: tidy(raw), raw, page: hasPages ? page : 0, isApart, atEdge, gap, opens });
    [gap, opens] = [0, false];
  });
  return placed;
}

/** Whether a line is the number of a page, or stands next to one. */
const isByNumber = (lines: readonly string[], index: number): boolean =>
  lines.slice(Math.max(0, index - 1), index + 2).some((line) => line.trim() !== '' && isPageNumber(line));

const isLastOfPage = (lines: readonly string[], index: number): boolean =>
  lines
    .slice(index + 1, index + 4)
    .find((line) => line.trim() || line.startsWith('\f'))
    ?.startsWith('\f') ?? false;
