import type { Nodes } from 'mdast';
import type { CustomRecord } from 'pagefind';
import { foldedWords } from '../common/fold.ts';
import type { Layout } from '../common/search/data.ts';
import { wordsOf } from '../common/search/words.ts';
import type { Article, Name, Paragraph, Site } from '../link/model.ts';
import { textOf } from '../read/text.ts';
import { paragraphPath } from '../show/href.ts';
import { facing, sourcePartPath } from '../show/source-page.ts';
import { titleOf } from '../show/source.ts';
import { symbolOf } from '../show/strip.ts';

/**
 * The paragraphs of the briefs and of those sources that are there, as records of the Pagefind index: the words that are
 * searched and shown, and in `meta` a title for whatever else reads the index. Paths are those of a site without a base path.
 */
export function recordsOf({ articles }: Pick<Site, 'articles'>): CustomRecord[] {
  return articles.flatMap((article) => [
    ...article.paragraphs.map((paragraph) => briefRecord(article, paragraph)),
    ...sourceRecords(article),
  ]);
}

/** What a record says of a paragraph: what it is about, whom it names and who wrote it; and how it is laid out. */
function recordOf(article: Article, url: string, title: string, text: string, names: readonly Name[], layout: Layout) {
  const { slug, label, authors } = article;
  const about = unique([slug, ...[...names, ...authors.map(({ name }) => name)].map(({ id }) => id)]);
  const filters: Record<string, string[]> = { article: [slug], name: about, layout: [JSON.stringify(layout)] };
  return { url, content: text, language: 'en', meta: { title: `${label}, ${title}`, keys: keysOf(text) }, filters };
}

function briefRecord(article: Article, paragraph: Paragraph): CustomRecord {
  const { id, passages, mentions, text, section } = paragraph;
  const layout: Layout = {
    section: section.heading?.text ?? '',
    passages: passages.map(({ from, to, positions }) => [
      from,
      to,
      ...positions.map((position) => `${symbolOf(position)} ${position.claim.id}`),
    ]),
    echoed: echoesOf(text, [article.meta.answer, article.meta.standfirst]),
    notes: notesIn(paragraph),
  };
  const names = mentions.map(({ name }) => name);
  const record = recordOf(article, paragraphPath(paragraph), `paragraph ${id.slice(1)}`, text, names, layout);
  const stance = unique(passages.flatMap(({ positions }) => positions.map(({ stance }) => stance)));
  return { ...record, filters: { ...record.filters, ...(stance.length && { stance }) } };
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

/** The paragraphs of the source of an article, if the user has brought it in. */
function sourceRecords(article: Article): CustomRecord[] {
  /** What the page says before. */
  const before = [titleOf(article)];
  return facing(article, article.source ?? []).flatMap(({ source, paragraphs }) => {
    const records = source.flatMap(({ number, text, names }) => {
      const layout: Layout = { section: '', passages: [], echoed: echoesOf(text, before), notes: [] };
      before.push(text);
      if (number === undefined) return [];
      return recordOf(article, sourcePartPath(article, number), `the source, paragraph ${number}`, text, names, layout);
    });
    before.push(...paragraphs.map(({ text }) => text));
    return records;
  });
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** What the search compares words by where Pagefind would not find them by it: American for British, digits for numbers. */
const keysOf = (text: string): string =>
  unique(
    wordsOf(text)
      .filter(({ key, from, to }) => key !== text.slice(from, to).toLowerCase())
      .map(({ key }) => key),
  ).join(' ');

/** Those of some texts that have four words in a row with a text in common. */
function echoesOf(text: string, others: readonly string[]): string {
  const folded = ` ${foldedWords(text).join(' ')} `;
  const isEchoed = (other: string): boolean => {
    const words = foldedWords(other);
    return words.some((_, at) => at + 4 <= words.length && folded.includes(` ${words.slice(at, at + 4).join(' ')} `));
  };
  return others.filter(isEchoed).join('\n');
}
