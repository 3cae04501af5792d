import type { SourceFacts as Facts, SourceKind as BlockKind } from '../read/source-text.ts';

export type { BlockKind, Facts };

/** One block of an original as a reader of some kind of file found it. */
export interface Block {
  kind: BlockKind;
  /** On one line, without markup, with single blanks. */
  text: string;
  /** The share of its letters that stand in links, 0 to 1. */
  linked: number;
  /** Where its place in the file already says that it is no part of the article: why. */
  why: string | undefined;
}

/** What a reader makes of a file: all its blocks, furniture among them. */
export interface Reading {
  facts: Facts;
  blocks: Block[];
}

/** A block that is no part of the article, and why not, in words that follow "dropped:". */
export interface Dropped {
  text: string;
  why: string;
}

/** An article as it will be written: what is kept in its order, and what is not. */
export interface Original {
  facts: Facts;
  kept: Block[];
  dropped: Dropped[];
  /** A line under the title that may be a standfirst or the first paragraph: the index in `kept`. */
  standfirst: number | undefined;
}

export const noFacts: Facts = { title: undefined, byline: undefined, date: undefined, publication: undefined };

/** A block of text without links. */
export const plainBlock = (kind: BlockKind, text: string): Block => ({ kind, text, linked: 0, why: undefined });

/** The facts of the first, completed by those of the second. */
export const completed = (facts: Facts, more: Facts): Facts => ({
  title: facts.title ?? more.title,
  byline: facts.byline ?? more.byline,
  date: facts.date ?? more.date,
  publication: facts.publication ?? more.publication,
});
