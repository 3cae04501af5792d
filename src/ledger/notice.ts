import type { AddressKind } from '../address.ts';
import type { FormerWords } from '../read/ledger.ts';

/** Where to look instead of an address that is no more. */
export interface Successor {
  /** Path and fragment, without the base path. */
  readonly address: string;
  readonly title: string;
  /** Whether the very words are there. */
  readonly holds: boolean;
}

/** Words that stood at an address before, with the day on which they were written down. */
export interface Former extends FormerWords {
  /** Where on its page these words stand now. */
  readonly now: Successor | undefined;
}

/** What is said of an address that is no more. */
interface Notice {
  readonly kind: AddressKind;
  /** As `Paragraph 7`. */
  readonly title: string;
  /** What stood there: of a paragraph its first words. */
  readonly words: string;
  /** What stood there before, the oldest first. */
  readonly former: readonly Former[];
  readonly successor: Successor;
}

/** A notice that stands in the place of a paragraph, heading, passage, account or event that was withdrawn. */
export interface Tombstone extends Notice {
  readonly id: string;
  /** Other ids that led to the same. */
  readonly formerIds: readonly string[];
  /** The id of the paragraph that it stands behind; undefined before the first. */
  readonly after: string | undefined;
}

/** The page at an address that has moved or was withdrawn. */
export interface Gone extends Notice {
  readonly address: string;
  /** Whether it is at its successor; else it is no more. */
  readonly isMoved: boolean;
  readonly parts: readonly GonePart[];
}

/** What stood at a fragment of such a page. */
export interface GonePart extends Notice {
  readonly id: string;
  readonly isMoved: boolean;
}
