import type { Entry } from '../read/content.ts';
import type { EventEntry } from '../read/schemas.ts';
import type { Problems } from '../problems/problems.ts';
import { compareDates } from './dates.ts';
import type { Article, Name, TimelineEvent } from './model.ts';
import { resolve, resolveAll } from './resolve.ts';

/** Dated events in their order, each with the paragraphs of the briefs that mention it. */
export function linkEvents(
  entries: Entry<EventEntry>[], articles: readonly Article[], names: ReadonlyMap<string, Name>, problems: Problems,
): TimelineEvent[] {
  const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
  const taken = new Map<string, Entry<EventEntry>>();
  for (const entry of entries) {
    const first = taken.get(entry.id);
    if (first) problems.add('IdDuplicate', entry.at('id'), { id: entry.id, first: `the event of ${first.date}` });
    taken.set(entry.id, first ?? entry);
  }
  return entries
    .map((entry) => ({
      id: entry.id,
      date: entry.date,
      text: entry.text,
      names: resolveAll(names, entry.names, 'NameUnknown', (index) => entry.at('names', index), problems),
      said: Object.entries(entry.said)
        .flatMap(([slug, sources]) => {
          const article = resolve(articleBySlug, slug, 'ArticleUnknown', entry.at('said', slug), problems);
          return article ? [{ article, paragraphs: rendering(article, sources, entry, problems) }] : [];
        })
        .sort((a, b) => articles.indexOf(a.article) - articles.indexOf(b.article)),
    }))
    .sort((a, b) => compareDates(a.date, b.date));
}

/** The paragraphs of a brief that render some paragraphs of its source. */
function rendering(article: Article, sources: number[], entry: Entry<EventEntry>, problems: Problems): Article['paragraphs'][number][] {
  const found = sources.flatMap((source, index) => {
    const paragraphs = article.paragraphs.filter(({ locator }) => locator.from <= source && source <= locator.to);
    if (!paragraphs.length) problems.add('EventUnsaid', entry.at('said', article.slug, index), { article: article.slug, paragraph: source });
    return paragraphs;
  });
  return [...new Set(found)];
}
