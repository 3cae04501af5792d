import { eventAddress } from '../address.ts';
import type { Notices } from '../ledger/notices.ts';
import type { Placed } from '../read/content.ts';
import type { EventEntry } from '../read/schemas.ts';
import type { Problems } from '../problems/problems.ts';
import { compareDates } from './dates.ts';
import type { Article, Name, Paragraph, TimelineEvent } from './model.ts';
import { resolve, resolveAll } from './resolve.ts';

/** Dated events in their order, each with the paragraphs of the briefs that mention it. */
export function linkEvents(
  entries: Placed<EventEntry>[],
  articles: readonly Article[],
  names: ReadonlyMap<string, Name>,
  notices: Notices,
  problems: Problems,
): TimelineEvent[] {
  const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
  const taken = new Map<string, Placed<EventEntry>>();
  for (const entry of entries) {
    const first = taken.get(entry.id);
    if (first)
      problems.add('IdDuplicate', entry.at('id'), {
        id: entry.id,
        what: 'event',
        first: `the one of ${first.date} (${first.at().file}:${first.at().line})`,
      });
    taken.set(entry.id, first ?? entry);
  }
  return entries
    .map((entry) => ({
      id: entry.id,
      formerIds: notices.formerIds(eventAddress(entry.id)),
      date: entry.date,
      text: entry.text,
      names: resolveAll(names, entry.names, 'NameUnknown', (index) => entry.at('names', index), problems),
      said: Object.entries(entry.said)
        .flatMap(([slug, sources]) => {
          const article = resolve(articleBySlug, slug, 'ArticleUnknown', entry.at.key('said', slug), problems);
          return article ? [{ article, paragraphs: telling(article, sources, entry, problems) }] : [];
        })
        .sort((a, b) => articles.indexOf(a.article) - articles.indexOf(b.article)),
    }))
    .sort((a, b) => compareDates(a.date, b.date));
}

/**
 * The paragraphs of a brief that tell of an event: of those that render the given paragraphs of its source, the ones that
 * mention most of the event's names and the year of its date.
 */
function telling(article: Article, sources: number[], entry: Placed<EventEntry>, problems: Problems): Paragraph[] {
  const found = sources.flatMap((source, index) => {
    const rendering = article.paragraphs.filter(({ locator }) => locator.includes(source));
    const scores = rendering.map((paragraph) => evidence(paragraph, entry));
    const paragraphs = rendering.filter((_, candidate) => scores[candidate] === Math.max(...scores));
    if (!paragraphs.length)
      problems.add('EventUnsaid', entry.at('said', article.slug, index), { article: article.slug, paragraph: source });
    return paragraphs;
  });
  return [...new Set(found)];
}

function evidence({ text, mentions }: Paragraph, { date, names }: EventEntry): number {
  const year = /\d{4}/.exec(date)?.[0];
  const mentioned = names.filter((id) => mentions.some(({ name }) => name.id === id)).length;
  return mentioned + (year && text.includes(year) ? 1 : 0);
}
