import type { Span } from '../../common/span.ts';
import type { Article, Name, Paragraph, Passage } from '../../link/model.ts';
import { spansOf } from '../../link/spans.ts';
import type { At } from '../../problems/problems.ts';
import type { BriefFile } from '../../read/brief.ts';
import { placeInNode } from './places.ts';

/** A stretch of a brief that is held against what it renders: a paragraph, a heading, a field of the front matter. */
export interface Piece {
  text: string;
  /** Where an offset of the text stands in the file. */
  at: (offset: number) => At;
  isParagraph: boolean;
  /** The numbers of the source paragraphs that it renders. */
  cited: readonly number[];
  /** The words of these. */
  source: string;
  /** The words of the two source paragraphs before these, where it may be said what a pronoun means. */
  before: string;
  /** What is known of the article besides: who wrote it; in the front matter also what it is called. */
  known: string;
  /** Words of which the author has marked what they mean, so that they may be any. */
  marked: readonly Span[];
  /** The names that a reader of a paragraph sees. */
  names: readonly Name[];
  passages: readonly Passage[];
}

/** Cuts a brief into pieces; the front matter renders the whole source, a heading what its section does. */
export function piecesOf(article: Article, brief: BriefFile, source: readonly string[]): Piece[] {
  const byNode = new Map(article.paragraphs.map((paragraph) => [paragraph.node, paragraph]));
  const words = (numbers: readonly number[]): string =>
    numbers.flatMap((number) => source[number - 1] ?? []).join('\n');
  const authors = article.authors.flatMap(({ name, affiliation = '' }) => [name.name, affiliation]).join('\n');
  const { answer, standfirst, source: stated } = brief.meta;
  const known = [authors, stated.title, stated['container-title']].join('\n');
  const all = source.map((_, index) => index + 1);
  const whole = { ...nothing, cited: all, source: words(all), known };
  let section: number[] = [];
  const blocks = brief.blocks.toReversed().flatMap((block): Piece[] => {
    if (block.type === 'heading') {
      const heading = {
        ...nothing,
        text: block.text,
        at: () => block.at,
        cited: section,
        source: words(section),
        known,
      };
      section = [];
      return [heading];
    }
    const paragraph = byNode.get(block.node)!;
    section = [...new Set([...paragraph.locator, ...section])];
    return [paragraphPiece(paragraph, brief.file, words, authors)];
  });
  return [
    { ...whole, text: answer, at: () => brief.at('answer') },
    { ...whole, text: standfirst, at: () => brief.at('standfirst') },
    ...blocks.toReversed(),
  ];
}

const nothing = { isParagraph: false, before: '', marked: [], names: [], passages: [] };

function paragraphPiece(
  { text, node, locator, mentions, passages }: Paragraph,
  file: string,
  words: (numbers: readonly number[]) => string,
  known: string,
): Piece {
  const [first = 1] = locator;
  return {
    text,
    at: (offset) => ({ file, ...placeInNode(node, offset) }),
    isParagraph: true,
    cited: locator,
    source: words(locator),
    before: words([first - 2, first - 1]),
    known,
    marked: spansOf(node).nameMarks,
    names: mentions.map(({ name }) => name),
    passages,
  };
}
