import { endsSentence, isLabel, size, tidy } from '../words.ts';
import { plainBlock, type Block } from '../block.ts';
import { joinLines, type Compounds } from './hyphens.ts';
import type { Line, Measure } from './line.ts';
import { endsEarly, isIndented, mannerOf, opensParagraph, someGap, type Manner } from './manner.ts';
import { usualHeight } from './usual.ts';

/**
 * Puts broken lines together into paragraphs: a new one begins after a gap, at an indented line, after a line that ends
 * early with a stop, and where the letters change. A page's end within a sentence ends nothing.
 */
export function paragraphsOf(lines: readonly Line[], measure: Measure, compounds: Compounds): Block[] {
  const manner = mannerOf(lines, measure);
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isHeading = before !== undefined && headsText(line, before, lines[index + 1], measure, manner);
    if (before && !isHeading && !begins(line, before, measure, manner)) groups.at(-1)!.push(line);
    else groups.push([line]);
  });
  const usual = usualHeight(lines);
  return groups.map((group) => blockOf(group, measure, usual, compounds)).filter(({ text }) => text !== '');
}

const bullet = /^[•◦▪●*–-]\s/;
const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** A label between two sentences, which leaves its line half empty or stands at the top of a page. */
function headsText(line: Line, before: Line, next: Line | undefined, measure: Measure, manner: Manner): boolean {
  if (!next || !isLabel(line.text) || !/^\p{Lu}/u.test(line.text) || !endsSentence(before.text)) return false;
  const isApart = next.gap >= someGap || isIndented(next, measure);
  return (line.opens && isApart) || (!/^\p{Ll}/u.test(next.text) && endsEarly(line, next, measure, manner));
}

function begins(line: Line, before: Line, measure: Measure, manner: Manner): boolean {
  if (Math.abs(line.height - before.height) > before.height * 0.08) return true;
  if (line.bold !== before.bold) return true;
  if (isCapitals(before.text) && !isCapitals(line.text) && isLabel(before.text)) return true;
  if (runsOn(before, line, measure)) return false;
  if (line.opens) return beginsAfterBreak(line, before, measure, manner);
  if (line.gap >= someGap || (bullet.test(line.text) && endsSentence(before.text))) return true;
  if (isIndented(line, measure) && !isIndented(before, measure)) return true;
  if (opensParagraph(line, measure, manner) && Math.abs(line.left - before.left) < measure.letter) return true;
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
  return opensParagraph(line, measure, manner) || endsEarly(before, line, measure, manner);
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
