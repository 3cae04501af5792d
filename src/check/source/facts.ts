import type { Span } from '../../common/span.ts';
import type { Said } from './said.ts';

/** Something that a text says and that a text which renders it, or which it renders, says too. */
export interface Fact extends Span {
  rule: 'number' | 'date' | 'name';
  /** Whether it is surely wrong where the other text has not got it. */
  isSure: boolean;
  /** Whether it is a name that is everywhere, for which a text may have `both` or `the two`. */
  isEverywhere: boolean;
  isIn: (other: Said) => boolean;
}
