import { onceFor } from '../common/once-for.ts';
import type { Listed, ListFile } from '../common/search/data.ts';
import { isForeign, wordsOf } from '../common/search/words.ts';
import type { Article, Claim, Name, Site, TimelineEvent } from '../link/model.ts';
import { sentences } from '../link/sentences.ts';
import { textOf } from '../read/text.ts';
import { dateInWords } from '../show/dates.ts';
import { articlePath, claimPath, eventPath, namePath } from '../show/href.ts';
import { titleOf } from '../show/source.ts';
import { cellOf, stripOf } from '../show/strip.ts';
import { counted, listed } from '../show/words.ts';
import { inOtherHan } from './other-han.ts';

/**
 * All that the search has beside the passages, made once for each model: names and claims first, of them those that most
 * articles speak of.
 */
export const wholeList = onceFor(({ articles, claims, events, names }: Site): ListFile => {
  const inHan = inOtherHan(names);
  const words = articles.flatMap(({ paragraphs, footnotes, source = [] }) =>
    [...paragraphs, ...footnotes.map((note) => ({ text: textOf(note) })), ...source].flatMap(keysIn),
  );
  return {
    entries: [
      ...[...names].sort((a, b) => b.mentions.length - a.mentions.length).map((name) => listName(name, inHan)),
      ...[...claims].sort((a, b) => b.accounts.length - a.accounts.length).map((claim) => listClaim(claim, articles)),
      ...articles.map(listArticle),
      ...events.map(listEvent),
    ],
    words: [...new Set(words)].sort().join(' '),
  };
});

/** What of that is loaded first: what somebody types who has not yet found, and what is to be seen at once. */
export const firstList = ({ entries }: ListFile): ListFile => ({
  entries: entries
    .filter(({ kind }) => kind !== 'events')
    .map(({ note: _, names: __, articles: ___, about = [], ...entry }) => ({
      ...entry,
      called: entry.called.filter((text, at) => at === 0 || isShort(text)),
      // What stands above a brief, so that its words are lit below.
      ...(entry.kind === 'articles' && { about }),
    })),
  words: '',
});

function listName(name: Name, inHan: (text: string) => string[]): Listed {
  const { kind, mentions, description } = name;
  const paragraphs = new Set(mentions.flatMap(({ mentions }) => mentions.map(({ paragraph }) => paragraph)));
  const named = mentions.length
    ? `named in ${counted(mentions.length, 'article')}, ${counted(paragraphs.size, 'paragraph')}`
    : 'named in no brief';
  return {
    kind: 'names',
    path: namePath(name),
    called: spellings(name, inHan),
    about: [description],
    note: `${kind.singular} · ${named}`,
    articles: mentions.map(({ article }) => article.slug),
  };
}

function listClaim(claim: Claim, articles: readonly Article[]): Listed {
  const { title, statement, names, body, accounts } = claim;
  const { counts, words } = stripOf(claim, articles);
  const cells = articles.map((article) => cellOf(claim, article));
  return {
    kind: 'claims',
    path: claimPath(claim),
    called: [title],
    said: [statement],
    about: body.children.map(textOf).flatMap(sentencesIn),
    ...(counts
      ? { note: words }
      : { strip: cells.map(({ symbol, isMixed }) => symbol + (isMixed ? '*' : '')).join(' ') }),
    names: names.map(namePath),
    articles: accounts.map(({ article }) => article.slug),
  };
}

const listArticle = (article: Article): Listed => ({
  kind: 'articles',
  path: articlePath(article),
  called: [article.label],
  said: titleOf(article) === article.label ? [] : [titleOf(article)],
  about: [article.meta.answer, article.meta.standfirst],
  names: article.authors.map(({ name }) => namePath(name)),
  articles: [article.slug],
});

const listEvent = (event: TimelineEvent): Listed => ({
  kind: 'events',
  path: eventPath(event),
  called: [],
  said: [event.text, dateInWords(event.date)],
  about: inDigits(event.date),
  note: `told by ${listed(event.said.map(({ article }) => article.label))}`,
  names: event.names.map(namePath),
  articles: event.said.map(({ article }) => article.slug),
});

/** A day or a month as machines and as forms have it: `2019-10-03`, `03.10.2019`. */
const inDigits = (date: string): string[] =>
  /^\d{4}-[01]\d(?:-\d\d)?$/.test(date) ? [date, date.split('-').reverse().join('.')] : [];

const sentencesIn = (text: string): string[] => sentences(text).map(({ from, to }) => text.slice(from, to));
const keysIn = ({ text }: { text: string }): string[] => wordsOf(text).map(({ key }) => key);
/** What is loaded first is in Latin letters, and no longer than what somebody types who has not yet found. */
const isShort = (text: string): boolean => !isForeign(text) && wordsOf(text).length < 3;

/** A name with its other spellings, without those that compare as one before them, and the number of a designation. */
function spellings({ name, aliases }: Name, inHan: (text: string) => string[]): string[] {
  const all = [name, ...aliases.map(({ text }) => text)].flatMap((text) => [text, ...numberOf(text), ...inHan(text)]);
  const keys = all.map((text) => keysIn({ text }).join(' '));
  return all.filter((_, at) => keys.indexOf(keys[at]!) === at);
}

/** By what a designation is called for short: `120` of `K-120`; a number of four digits may be a year. */
const numberOf = (designation: string): string[] => /^\p{L}{1,3}-?(\d{3})$/u.exec(designation)?.slice(1) ?? [];
