import { roomFor, usualRoom, type Line, type Measure } from './line.ts';
import { usualOf } from './usual.ts';

/** The manner in which a text shows where its paragraphs begin. */
export interface Manner {
  /** How far first lines are indented, in letters, where indents tell paragraphs. */
  indent: number | undefined;
  /** The room that a line may leave and still run on. */
  room: number;
}

/** The space above a line, in lines, from which on it is a gap. */
export const someGap = 0.3;

export const indentOf = (line: Line, { left, letter }: Measure): number => (line.left - left) / letter;

export const isIndented = (line: Line, measure: Measure): boolean =>
  indentOf(line, measure) >= 1.2 && indentOf(line, measure) <= 12;

const fewestIndents = 3;

/** Tells from all lines how paragraphs begin: by indents, if these are more than half as many as the gaps. */
export function mannerOf(lines: readonly Line[], measure: Measure): Manner {
  const inside = lines.filter(({ opens }) => !opens);
  const gaps = inside.filter(({ gap }) => gap >= someGap).length;
  const indents = lines.flatMap((line, index): [indent: number, weight: number][] => {
    const before = lines[index - 1];
    if (line.opens || line.gap >= someGap || !isIndented(line, measure)) return [];
    const isFirst = !before || Math.abs(before.left - line.left) >= measure.letter / 2;
    return [[Math.round(indentOf(line, measure) * 2) / 2, isFirst ? 2 : 1]];
  });
  const total = indents.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  const tells = total >= fewestIndents && total > gaps / 2;
  return { indent: tells ? usualOf(indents) : undefined, room: usualRoom(lines, measure) };
}

/** Whether a line is indented as the first line of a paragraph is. */
export const opensParagraph = (line: Line, measure: Measure, { indent }: Manner): boolean =>
  indent !== undefined && Math.abs(indentOf(line, measure) - indent) < 0.8;

/**
 * Whether the next word would have found room on the line, so that something else than the margin ended it. Where
 * indents tell paragraphs, or the sentence is not at its end, it takes more room to say so.
 */
export function endsEarly(before: Line, line: Line, measure: Measure, { room, indent }: Manner): boolean {
  const much = Math.max(room, (measure.right - measure.left) * 0.25);
  const mayEnd = /[.!?…:。！？：]\P{L}*$/u.test(before.text) && !/^\p{Ll}/u.test(line.text);
  return roomFor(before, line, measure) > (mayEnd && indent === undefined ? room : much);
}
