import type { AddressKind } from '../address.ts';

/** Where to look instead of an address that is no more. */
export interface Successor {
  /** Path and fragment, without the base path. */
  readonly address: string;
  readonly title: string;
  /** Whether the very words, give or take an edit, are there. */
  readonly holds: boolean;
}

/** A notice that stands in the place of a paragraph, heading, passage, account or event that was withdrawn. */
export interface Tombstone {
  readonly id: string;
  /** Other ids that led to the same. */
  readonly formerIds: readonly string[];
  readonly kind: AddressKind;
  /** As `Paragraph 7`. */
  readonly title: string;
  /** The first words of what stood there. */
  readonly words: string;
  readonly successor: Successor | undefined;
  /** The id of the paragraph that it stands behind; undefined before the first. */
  readonly after: string | undefined;
}

/** A notice that a paragraph, heading or passage no longer has the words it was published with. */
export interface Reworded {
  readonly id: string;
  readonly title: string;
  /** What stood there, the oldest first. */
  readonly was: readonly string[];
  /** Ids of paragraphs that hold other parts of it now. */
  readonly elsewhere: readonly string[];
  /** The id of the paragraph that the notice stands behind. */
  readonly after: string | undefined;
}

/** The page at an address that has moved or was withdrawn. */
export interface Gone {
  readonly address: string;
  readonly kind: AddressKind;
  /** What it was called or said. */
  readonly words: string;
  readonly status: 'moved' | 'withdrawn';
  readonly successor: Successor | undefined;
  readonly parts: readonly GonePart[];
}

/** What stood at a fragment of such a page. */
export interface GonePart {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly title: string;
  readonly words: string;
  readonly successor: Successor | undefined;
}
