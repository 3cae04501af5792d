import type { Manuscript } from '../manuscript.ts';
import { formerly, freshId, replaceWords, swap, two, type Move } from './picks.ts';
import { renameName, renameSlug } from './renames.ts';

const ofSlug = (m: Manuscript, slug: string): void => {
  for (const { entry } of m.events)
    entry['said'] = Object.fromEntries(Object.entries(entry['said'] as object).filter(([said]) => said !== slug));
  m.events = m.events.filter(({ entry }) => Object.keys(entry['said'] as object).length);
};
/** What an author does to names, events and whole articles. */
export const thingMoves: Readonly<Record<string, Move>> = {
  renameName: (m, r) => {
    const { entry } = r.pick(m.names);
    const from = String(entry['id']);
    renameName(m, from, freshId(m, from));
    formerly(entry, from);
  },
  renameNameSilently: (m, r) => {
    const from = String(r.pick(m.names).entry['id']);
    renameName(m, from, freshId(m, from));
  },
  recallName: (m, r) => {
    const name = r.pick(m.names);
    const { entry } = name;
    if (r.chance(0.5)) entry['aliases'] = [...((entry['aliases'] as unknown[]) ?? []), entry['name']];
    else name.meaning = m.next++;
    entry['name'] = `New ${entry['name']}`;
  },
  exchangeNames: (m, r) => {
    const [a, b] = two(m.names, r);
    [a.entry['id'], b.entry['id']] = [b.entry['id'], a.entry['id']];
  },

  renameEvent: (m, r) => {
    const { entry } = r.pick(m.events);
    entry['id'] = freshId(m, String(entry['id']));
  },
  exchangeEvents: (m, r) => {
    const [a, b] = two(m.events, r);
    [a.entry['id'], b.entry['id']] = [b.entry['id'], a.entry['id']];
  },
  rewordEvent: (m, r) => {
    const event = r.pick(m.events);
    replaceWords(m, r, event.words, r.next() / 2);
  },
  deleteEvent: (m, r) => {
    m.events.splice(m.events.indexOf(r.pick(m.events)), 1);
  },

  renameArticle: (m, r) => {
    const article = r.pick(m.articles);
    formerly(article.front, renameSlug(m, article, freshId(m, article.slug)));
  },
  renameArticleBack: (m, r) => {
    const article = r.pick(m.articles.filter(({ front }) => (front['formerly'] as string[] | undefined)?.length));
    const back = (article.front['formerly'] as string[]).pop()!;
    formerly(article.front, renameSlug(m, article, back));
  },
  renameArticleSilently: (m, r) => {
    const article = r.pick(m.articles);
    renameSlug(m, article, freshId(m, article.slug));
  },
  exchangeArticles: (m, r) => {
    const [a, b] = two(m.articles, r);
    swap(a, b, 'slug');
  },
  deleteArticle: (m, r) => {
    const article = r.pick(m.articles);
    m.articles = m.articles.filter((other) => other !== article);
    ofSlug(m, article.slug);
  },
};
