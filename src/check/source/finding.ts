import type { At } from '../../problems/problems.ts';
import { locatorText } from '../../read/locator.ts';
import type { Piece } from './pieces.ts';

/** What a brief is held against its source for. */
export type Rule = 'number' | 'date' | 'name' | 'quotation' | 'holder' | 'left out' | 'copied' | 'length' | 'marks';

/** Something in a brief that its source does not bear out, or that a reader of the brief would miss. */
export interface Finding {
  at: At;
  rule: Rule;
  /** Whether it is surely wrong; all else is for an editor to judge. */
  isFault: boolean;
  text: string;
}

/** What was found, and how many things were looked at. */
export interface Held {
  checked: number;
  findings: Finding[];
}

/** The source paragraphs of a piece as a sentence names them: `¶ 5–6`; of a heading or a field only `what it renders`. */
export const placeOf = ({ cited, isParagraph }: Pick<Piece, 'cited' | 'isParagraph'>): string =>
  isParagraph ? locatorText(cited) : 'what it renders';

/** In which paragraphs of a source something stands after all, as the end of a sentence. */
export function elsewhere(paragraphs: readonly string[], has: (text: string) => boolean): string {
  const numbers = paragraphs.flatMap((text, index) => (has(text) ? [index + 1] : []));
  return numbers.length ? `, but in ${locatorText(numbers)}` : '';
}
