import type { Layout } from '../common/search/data.ts';
import type { Article, SourcePart } from '../link/model.ts';
import { facing, sourcePartPath } from '../show/source-page.ts';
import { titleOf } from '../show/source.ts';
import { echoesOf, keysOf, type SearchRecord } from './record.ts';

/** The paragraphs of the source of an article, if the user has brought it in. */
export function sourceRecords(article: Article): SearchRecord[] {
  /** What the page says before. */
  const before = [titleOf(article)];
  return facing(article, article.source ?? []).flatMap(({ source, paragraphs }) => {
    const records = source.flatMap((part) => {
      const record = part.number === undefined ? [] : [recordOf(article, part, part.number, before)];
      before.push(part.text);
      return record;
    });
    before.push(...paragraphs.map(({ text }) => text));
    return records;
  });
}

function recordOf(
  article: Article,
  { text, names }: SourcePart,
  number: number,
  before: readonly string[],
): SearchRecord {
  const layout: Layout = { section: '', passages: [], echoed: echoesOf(text, before), notes: [] };
  return {
    url: sourcePartPath(article, number),
    content: text,
    meta: { title: `${article.label}, the source, paragraph ${number}`, keys: keysOf(text) },
    filters: {
      article: [article.slug],
      stance: [],
      name: names.map(({ id }) => id),
      layout: [JSON.stringify(layout)],
      text: ['source'],
    },
  };
}
