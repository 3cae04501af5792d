import { endsSentence, isLabel, size, tidy } from '../words.ts';
import type { Block, BlockKind } from '../block.ts';

/** One line of running text, up to a line break: how many of its letters stand in links and in bold type. */
interface RunLine {
  text: string;
  linked: number;
  bold: number;
}

/** The text between two elements that begin a block of their own, line by line. */
export type Run = RunLine[];

const emptyLine = (): RunLine => ({ text: '', linked: 0, bold: 0 });

export const emptyRun = (): Run => [emptyLine()];

/** Adds text to the last line of a run. */
export function addText(run: Run, raw: string, linked: boolean, bold: boolean): void {
  const line = run.at(-1)!;
  const text = raw.replace(/\s+/g, ' ');
  const letters = text.trim().length;
  line.text += text;
  if (linked) line.linked += letters;
  if (bold) line.bold += letters;
}

/**
 * Begins a new line.
 * @returns whether the line before is empty, so that a paragraph ends here
 */
export function breakLine(run: Run): boolean {
  if (run.length > 1 && run.at(-1)!.text.trim() === '') return true;
  run.push(emptyLine());
  return false;
}

/** The blocks that a run makes: mostly one; each line its own where lines are paragraphs, or all are labels. */
export function blocksOfRun(run: Run, kind: BlockKind, why: string | undefined): Block[] {
  const lines = run.map((line) => ({ ...line, text: tidy(line.text) })).filter(({ text }) => text !== '');
  const groups = areBlocks(lines) ? lines.map((line) => [line]) : aroundHeadings(lines);
  return groups.map((group) => {
    const text = tidy(group.map((line) => line.text).join(' '));
    const linked = Math.min(1, sum(group.map((line) => line.linked)) / text.length);
    const isHeading = kind === 'paragraph' && linked < 0.5 && group.every(isBoldLabel);
    return { kind: isHeading ? 'heading' : kind, text, linked, why };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const isBoldLabel = ({ text, bold }: RunLine): boolean => bold / text.length > 0.95 && isLabel(text);

const paragraphWords = 12;

function areBlocks(lines: readonly RunLine[]): boolean {
  if (lines.every(({ text }) => isLabel(text))) return true;
  const text = lines.filter((line) => !isBoldLabel(line));
  const whole = text.filter((line) => endsSentence(line.text)).length;
  return whole >= text.length * 0.7 && sum(text.map((line) => size(line.text))) >= text.length * paragraphWords;
}

/** Lines that run on are one group; a bold label among them stands alone. */
function aroundHeadings(lines: readonly RunLine[]): RunLine[][] {
  const groups: RunLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && !isBoldLabel(line) && !isBoldLabel(before)) groups.at(-1)!.push(line);
    else groups.push([line]);
  });
  return groups;
}
