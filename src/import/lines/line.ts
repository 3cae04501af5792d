import { usualOf } from './usual.ts';

/**
 * One line of a text that was broken into lines, by a person, a program or a printer. Its measures are in one unit:
 * characters in a text, points on a page.
 */
export interface Line {
  text: string;
  /** Where it begins and ends, from the left edge of its column. */
  left: number;
  right: number;
  /** The space above it beyond that of running text, in lines; 0 within a paragraph. */
  gap: number;
  /** The size of its letters, in the unit of the whole; the same for all lines of a text. */
  height: number;
  bold: boolean;
  /** Whether a page or a column begins with it. */
  opens: boolean;
}

/** The column that lines run in: its edges, and what one letter takes. */
export interface Measure {
  left: number;
  right: number;
  letter: number;
}

/** How far a line stays short of what the next word would have needed; below 0 where that word found no room. */
export function roomFor(before: Line, line: Line, { right, letter }: Measure): number {
  // Chinese lines break behind any letter.
  const [word = ''] = /^\p{Script=Han}/u.test(line.text) ? line.text : line.text.split(' ');
  const own = line.text.length > 12 ? (line.right - line.left) / line.text.length : letter;
  return right - before.right - (word.length + 1) * own;
}

const mostRoom = 0.15;

/** The room that lines leave which certainly run on: a margin that is not even leaves some. */
export function usualRoom(lines: readonly Line[], measure: Measure): number {
  const rooms = lines
    .slice(1)
    .flatMap((line, index) => {
      const before = lines[index]!;
      const runsOn = /^\p{Ll}/u.test(line.text) && /[\p{L},]$/u.test(before.text) && line.gap < 0.3;
      return runsOn ? [roomFor(before, line, measure)] : [];
    })
    .sort((a, b) => a - b);
  const usual = rooms[Math.floor((rooms.length - 1) * 0.95)] ?? 0;
  return Math.min(Math.max(usual, -measure.letter / 2), (measure.right - measure.left) * mostRoom);
}

/** The measure of lines: the left edge where most begin, the right edge that the longest reach. */
export function measureOf(lines: readonly Line[], letter: number): Measure {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const most = usualOf(lines.map(({ left }) => [Math.round(left / letter), 1]));
  return { left: most * letter, right: rights[Math.floor((rights.length - 1) * 0.95)] ?? 0, letter };
}
