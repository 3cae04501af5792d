import type { Nodes } from 'mdast';
import { foldedWords } from '../common/fold.ts';
import type { Layout } from '../common/search/data.ts';
import { wordsOf } from '../common/search/words.ts';
import type { Paragraph, Site } from '../link/model.ts';
import { textOf } from '../read/text.ts';
import { paragraphPath } from '../show/href.ts';
import { letterOf } from './list.ts';

/** A paragraph of a brief as a record of the Pagefind index. */
export interface SearchRecord {
  /** Path of the site, without its base path. */
  readonly url: string;
  /** The words that are searched and shown. */
  readonly content: string;
  /** Searched too: a title for whatever else reads the index, and words of the content as the search compares them. */
  readonly meta: { readonly title: string; readonly keys: string };
  readonly filters: {
    /** Its slug. */
    readonly article: readonly string[];
    readonly stance: readonly string[];
    /** Ids of names that are mentioned. */
    readonly name: readonly string[];
    /** A `Layout` as JSON. */
    readonly layout: readonly string[];
  };
}

/** The paragraphs of the briefs, which are what is searched in words, each when it is asked for. */
export function* recordsOf({ articles }: Site): Generator<SearchRecord> {
  for (const { paragraphs } of articles) for (const paragraph of paragraphs) yield recordOf(paragraph);
}

function recordOf(paragraph: Paragraph): SearchRecord {
  const { article, id, passages, mentions, text } = paragraph;
  return {
    url: paragraphPath(paragraph),
    content: text,
    meta: { title: `${article.label}, paragraph ${id.slice(1)}`, keys: keysOf(text) },
    filters: {
      article: [article.slug],
      stance: unique(passages.flatMap(({ positions }) => positions.map(({ stance }) => stance))),
      name: unique(mentions.map(({ name }) => name.id)),
      layout: [JSON.stringify(layoutOf(paragraph))],
    },
  };
}

const layoutOf = (paragraph: Paragraph): Layout => ({
  section: paragraph.section.heading?.text ?? '',
  passages: paragraph.passages.map(({ from, to, positions }) => [
    from,
    to,
    ...positions.map((position) => `${letterOf(position)} ${position.claim.id}`),
  ]),
  echoed: echoedBy(paragraph),
  notes: notesIn(paragraph),
});

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What the search compares words by where Pagefind would not find them by it: American for British, digits for numbers. */
const keysOf = (text: string): string =>
  unique(
    wordsOf(text)
      .filter(({ key, from, to }) => key !== text.slice(from, to).toLowerCase())
      .map(({ key }) => key),
  ).join(' ');

/** The answer and the standfirst of an article, if they have four words in a row with a paragraph in common. */
function echoedBy({ article: { meta }, text }: Paragraph): string {
  const folded = ` ${foldedWords(text).join(' ')} `;
  const isEchoed = (other: string): boolean => {
    const words = foldedWords(other);
    return words.some((_, at) => at + 4 <= words.length && folded.includes(` ${words.slice(at, at + 4).join(' ')} `));
  };
  return [meta.answer, meta.standfirst].filter(isEchoed).join('\n');
}

/** Offsets of notes in the words of a paragraph, which have no words themselves. */
function notesIn({ node }: Paragraph): number[] {
  const notes: number[] = [];
  const walk = (child: Nodes, from: number): number => {
    if (child.type === 'footnoteReference') notes.push(from);
    if (!('children' in child)) return from + textOf(child).length;
    return child.children.reduce((at, inner) => walk(inner as Nodes, at), from);
  };
  walk(node, 0);
  return notes;
}
