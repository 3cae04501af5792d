import type { Listed, ListFile, MoreFile } from '../common/search/data.ts';
import { wordsOf } from '../common/search/words.ts';
import type { Article, Claim, Name, Site } from '../link/model.ts';
import { textOf } from '../read/text.ts';
import { dateInWords } from '../show/dates.ts';
import { titleOf } from '../show/source.ts';
import { cellOf, stripOf } from '../show/strip.ts';
import { simplifiedBy } from './simplified.ts';

/** What the browser finds names and claims by: those first that most articles speak of. */
export function listFile(site: Site): ListFile {
  const { names, claims } = inOrder(site);
  const { articles } = site;
  return {
    names: names.map((name) => ({ id: name.id, called: [name.name, ...spellings(name).filter(isShort)] })),
    claims: claims.map((claim) => ({
      id: claim.id,
      called: [claim.title],
      said: [claim.statement],
      names: placesOf(claim.names, (name) => name, names),
      ...stripIn(claim, articles),
    })),
    articles: articles.map((article, at) => ({
      id: article.slug,
      called: [article.label],
      said: [titleOf(article)],
      names: placesOf(article.authors, ({ name }) => name, names),
      articles: [at],
    })),
  };
}

/** All else that the search has of names and events, and what it knows of words. */
export function moreFile(site: Site): MoreFile {
  const { names, claims } = inOrder(site);
  const { articles, events } = site;
  return {
    names: names.map((name) => ({
      also: spellings(name).filter((text) => !isShort(text)),
      about: [name.description],
      what: name.kind.singular,
      articles: placesOf(name.mentions, ({ article }) => article, articles),
      paragraphs: new Set(name.mentions.flatMap(({ mentions }) => mentions.map(({ paragraph }) => paragraph))).size,
    })),
    claims: claims.map(({ body, accounts }) => ({
      about: [body.children.map(textOf).join(' ')],
      articles: placesOf(accounts, ({ article }) => article, articles),
    })),
    events: events.map(({ id, date, text, said, names: of }) => ({
      id,
      called: [text],
      said: [dateInWords(date)],
      names: placesOf(of, (name) => name, names),
      articles: placesOf(said, ({ article }) => article, articles),
    })),
    simplified: simplifiedBy(site.names),
    words: [...new Set(articles.flatMap(keysIn))].sort().join(' '),
  };
}

/** The names and claims of a site, the ones that more articles speak of first. */
const inOrder = ({ names, claims }: Site): { names: Name[]; claims: Claim[] } => ({
  names: [...names].sort((a, b) => b.mentions.length - a.mentions.length),
  claims: [...claims].sort((a, b) => b.accounts.length - a.accounts.length),
});

const placesOf = <T, U>(some: readonly T[], of: (one: T) => U, all: readonly U[]): number[] =>
  some.map((one) => all.indexOf(of(one)));
const keysIn = ({ paragraphs, source = [] }: Article): string[] =>
  [...paragraphs, ...source].flatMap(({ text }) => wordsOf(text).map(({ key }) => key));
/** What is loaded first is in Latin letters, and no longer than what somebody types who has not yet found. */
const isShort = (text: string): boolean => isLatin(text) && wordsOf(text).length < 3;
const isLatin = (text: string): boolean => !/(?!\p{sc=Latin})\p{L}/u.test(text);
const compared = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');

/** A name's other spellings, without those that compare as one before them. */
function spellings({ name, aliases }: Name): string[] {
  const seen = new Set([compared(name)]);
  return aliases
    .map(({ text }) => text)
    .filter((text) => {
      const key = compared(text);
      return !seen.has(key) && seen.add(key);
    });
}

/** Where the articles stand on a claim: in cells, or in words where there are too many of them. */
function stripIn(claim: Claim, articles: readonly Article[]): Partial<Listed> {
  const { counts, words } = stripOf(claim, articles);
  if (counts) return { counts: words };
  const cells = articles.map((article) => cellOf(claim, article));
  return { strip: cells.map(({ symbol, isMixed }) => symbol + (isMixed ? '*' : '')).join(' ') };
}
