import type { Nodes } from 'mdast';
import type { Layout } from '../common/search/data.ts';
import type { Article, Paragraph, Site } from '../link/model.ts';
import { textOf } from '../read/text.ts';
import { paragraphPath } from '../show/href.ts';
import { letterOf } from './list.ts';
import { echoesOf, keysOf, unique, type SearchRecord } from './record.ts';
import { sourceRecords } from './source-records.ts';

/** The paragraphs of the briefs, which are what is searched in words, and those of the sources that are there. */
export function recordsOf({ articles }: Pick<Site, 'articles'>): SearchRecord[] {
  const text = articles.some(({ source }) => source) ? ['brief'] : [];
  return [...articles.flatMap((article) => briefRecords(article, text)), ...articles.flatMap(sourceRecords)];
}

const briefRecords = (article: Article, kind: readonly string[]): SearchRecord[] =>
  article.paragraphs.map((paragraph) => {
    const { id, passages, mentions, text } = paragraph;
    return {
      url: paragraphPath(paragraph),
      content: text,
      meta: { title: `${article.label}, paragraph ${id.slice(1)}`, keys: keysOf(text) },
      filters: {
        article: [article.slug],
        stance: unique(passages.flatMap(({ positions }) => positions.map(({ stance }) => stance))),
        name: unique(mentions.map(({ name }) => name.id)),
        layout: [JSON.stringify(layoutOf(paragraph))],
        text: kind,
      },
    };
  });

const layoutOf = (paragraph: Paragraph): Layout => ({
  section: paragraph.section.heading?.text ?? '',
  passages: paragraph.passages.map(({ from, to, positions }) => [
    from,
    to,
    ...positions.map((position) => `${letterOf(position)} ${position.claim.id}`),
  ]),
  echoed: echoesOf(paragraph.text, [paragraph.article.meta.answer, paragraph.article.meta.standfirst]),
  notes: notesIn(paragraph),
});

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
