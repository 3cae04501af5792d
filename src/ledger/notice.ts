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

/** A notice that stands in the place of a paragraph, heading, passage, account or event that was withdrawn. */
export interface Tombstone {
  readonly id: string;
  /** Other ids that led to the same. */
  readonly formerIds: readonly string[];
  readonly kind: AddressKind;
  /** As `Paragraph 7`. */
  readonly title: string;
  /** What stood there: of a paragraph its first words. */
  readonly words: string;
  /** What stood there before, the oldest first. */
  readonly former: readonly Former[];
  readonly successor: Successor;
  /** The id of the paragraph that it stands behind; undefined before the first. */
  readonly after: string | undefined;
}

/** The page at an address that has moved or was withdrawn. */
export interface Gone {
  readonly address: string;
  readonly kind: AddressKind;
  /** What it was called or said. */
  readonly words: string;
  readonly former: readonly Former[];
  readonly status: 'moved' | 'withdrawn';
  readonly successor: Successor;
  readonly parts: readonly GonePart[];
}

/** What stood at a fragment of such a page. */
export interface GonePart {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly title: string;
  readonly words: string;
  readonly former: readonly Former[];
  readonly successor: Successor;
}
