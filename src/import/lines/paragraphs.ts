import { endsSentence, isLabel, size, tidy } from '../words.ts';
import { plainBlock, type Block } from '../block.ts';
import { joinLines, type Compounds } from './hyphens.ts';
import { roomFor, usualRoom, type Line, type Measure } from './line.ts';

/** The manner in which a text shows where its paragraphs begin. */
interface Manner {
  indents: boolean;
  /** The room that a line may leave and still run on. */
  room: number;
}

/**
 * Puts broken lines together into paragraphs: a new one begins after a gap, at an indented line, after a line that ends
 * early with a stop, and where the letters change in size. A page's end within a sentence ends nothing.
 */
export function paragraphsOf(lines: readonly Line[], measure: Measure, compounds: Compounds): Block[] {
  const manner = mannerOf(lines, measure);
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    const isHeading = line.opens && headsText(line, lines[index + 1], measure);
    if (group && !isHeading && !begins(line, group.at(-1)!, measure, manner)) group.push(line);
    else groups.push([line]);
  });
  const usual = usualHeight(lines);
  return groups.map((group) => blockOf(group, measure, usual, compounds)).filter(({ text }) => text !== '');
}

function mannerOf(lines: readonly Line[], measure: Measure): Manner {
  const inside = lines.filter(({ opens }) => !opens);
  const indented = inside.filter((line) => isIndented(line, measure) && line.gap < someGap).length;
  const gaps = inside.filter(({ gap }) => gap >= someGap).length;
  return { indents: indented >= 3 && indented > gaps / 2, room: usualRoom(lines, measure) };
}

const someGap = 0.3;
const bullet = /^[•◦▪●*–-]\s/;

const indentOf = (line: Line, { left, letter }: Measure): number => (line.left - left) / letter;
const isIndented = (line: Line, measure: Measure): boolean =>
  indentOf(line, measure) >= 1.2 && indentOf(line, measure) <= 12;

/** A label at the top of a page, apart from the text below it. */
const headsText = (line: Line, next: Line | undefined, measure: Measure): boolean =>
  next !== undefined && isLabel(line.text) && /^\p{Lu}/u.test(line.text) && (next.gap >= someGap || isIndented(next, measure));

function begins(line: Line, before: Line, measure: Measure, manner: Manner): boolean {
  if (Math.abs(line.height - before.height) > before.height * 0.08) return true;
  if (line.bold !== before.bold) return true;
  if (runsOn(before, line, measure)) return false;
  if (line.opens) return beginsAfterBreak(line, before, measure, manner);
  if (line.gap >= someGap || (bullet.test(line.text) && endsSentence(before.text))) return true;
  if (isIndented(line, measure) && !isIndented(before, measure)) return true;
  if (isIndented(line, measure) && manner.indents && Math.abs(line.left - before.left) < measure.letter) return true;
  return endsEarly(before, line, measure, manner);
}

/**
 * A long line that breaks off within a sentence, and a small letter after it: whatever lies between belongs to the
 * page.
 */
const runsOn = (before: Line, line: Line, { left, right }: Measure): boolean =>
  /^\p{Ll}/u.test(line.text) &&
  /[\p{L}\p{N},\u2010-]$/u.test(before.text) &&
  before.right - before.left > (right - left) * 0.6;

/**
 * At a new page the sentence decides, then the indent, then whether the line before had room: a full line with a
 * stop at its end more often stands within a paragraph than at its end.
 */
function beginsAfterBreak(line: Line, before: Line, measure: Measure, manner: Manner): boolean {
  if (/[-\u2010]$/.test(before.text) || /^\p{Ll}/u.test(line.text)) return false;
  if (!endsSentence(before.text)) return isLabel(before.text) && endsEarly(before, line, measure, manner);
  return (manner.indents && isIndented(line, measure)) || endsEarly(before, line, measure, manner);
}

/**
 * Whether the next word would have found room on the line, so that something else than the margin ended it. Where
 * indents tell paragraphs, or the sentence is not at its end, it takes more room to say so.
 */
function endsEarly(before: Line, line: Line, measure: Measure, { room, indents }: Manner): boolean {
  const much = Math.max(room, (measure.right - measure.left) * 0.25);
  const mayEnd = /[.!?…:。！？：]\P{L}*$/u.test(before.text) && !/^\p{Ll}/u.test(line.text);
  return roomFor(before, line, measure) > (mayEnd && !indents ? room : much);
}

/** The height of most letters. */
function usualHeight(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of lines) letters.set(height, (letters.get(height) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function blockOf(group: readonly Line[], measure: Measure, usual: number, compounds: Compounds): Block {
  const text = tidy(
    joinLines(
      group.map((line) => line.text),
      compounds,
    ),
  );
  const isLarge = group.every(({ height }) => height > usual * 1.1);
  const isBold = group.every(({ bold }) => bold);
  if ((isLarge || isBold) && size(text) <= 25 && !/[.。]$/.test(text)) return plainBlock('heading', text);
  const isQuote = group.length > 1 && group.every((line) => isIndented(line, measure));
  return plainBlock(isQuote ? 'quote' : 'paragraph', text);
}
