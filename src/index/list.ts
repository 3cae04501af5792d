import { slugOf, stanceLetters, type ListFile, type MoreFile } from '../common/search/data.ts';
import { wordsOf } from '../common/search/words.ts';
import type { Article, Claim, Name, Position, Site } from '../link/model.ts';
import type { Stance } from '../read/schemas.ts';
import { textOf } from '../read/text.ts';
import { dateInWords } from '../show/dates.ts';
import { titleOf } from '../show/source.ts';
import { cellOf, stripOf } from '../show/strip.ts';

/** What the browser finds names and claims by: those first that most articles speak of. */
export function listFile(site: Site): ListFile {
  const { names, claims } = inOrder(site);
  return {
    articles: site.articles.map((article) => {
      const { slug, label, source } = article;
      return source ? [slug, label, titleOf(article), true] : [slug, label, titleOf(article)];
    }),
    names: names.map((name) => [
      slugOf(name.name) === name.id ? '' : name.id,
      name.name,
      ...spellings(name).filter(isShort),
    ]),
    claims: claims.map((claim) => [
      claim.id,
      claim.title,
      claim.statement,
      cellsOf(claim, site.articles),
      placesOf(claim.names, names),
      ...countsIn(claim, site.articles),
    ]),
  };
}

/** All else that the search has of names and events, and what it knows of words. */
export function moreFile(site: Site): MoreFile {
  const { names, claims } = inOrder(site);
  return {
    names: names.map((name) => [
      name.description,
      name.kind.singular,
      placesOf(
        name.mentions.map(({ article }) => article),
        site.articles,
      ),
      new Set(name.mentions.flatMap(({ mentions }) => mentions.map(({ paragraph }) => paragraph))).size,
      ...spellings(name).filter((text) => !isShort(text)),
    ]),
    claims: claims.map(({ body }) => body.children.map(textOf).join(' ')),
    events: site.events.map(({ id, date, text, said, names: of }) => [
      id,
      dateInWords(date),
      text,
      placesOf(
        said.map(({ article }) => article),
        site.articles,
      ),
      placesOf(of, names),
    ]),
    simplified: simplifiedBy(site.names),
    words: [...new Set(site.articles.flatMap(keysIn))].sort().join(' '),
  };
}

/** The names and claims of a site, the ones that more articles speak of first. */
const inOrder = ({ names, claims }: Site): { names: Name[]; claims: Claim[] } => ({
  names: [...names].sort((a, b) => b.mentions.length - a.mentions.length),
  claims: [...claims].sort((a, b) => b.accounts.length - a.accounts.length),
});

const placesOf = <T>(some: readonly T[], all: readonly T[]): number[] => some.map((one) => all.indexOf(one));
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
  const all = aliases.map(({ text }) => text);
  return [...all, ...familyNames(name, all)].filter((text) => {
    const key = compared(text);
    return !seen.has(key) && seen.add(key);
  });
}

/** Where the last word of a name is a spelling of its own, as `Lind` is, the last word is so in other alphabets too. */
function familyNames(name: string, aliases: readonly string[]): string[] {
  const last = (text: string): string => text.split(' ').at(-1)!;
  if (!aliases.includes(last(name)) || last(name) === name) return [];
  return aliases.filter((text) => !isLatin(text) && text.split(' ').length === name.split(' ').length).map(last);
}

/** Where the articles stand on a claim, as `stanceLetters` says. */
const cellsOf = (claim: Claim, articles: readonly Article[]): string =>
  articles
    .map((article) => {
      const { symbol, isMixed } = cellOf(claim, article);
      if (symbol === 'silent') return '.';
      const stance = symbol.replace('r-', '') as Stance;
      return letterOf({ stance, isOwn: symbol === stance }) + (isMixed ? '*' : '');
    })
    .join('');

/** The counts of a claim in words, where they stand for its strip. */
function countsIn(claim: Claim, articles: readonly Article[]): [] | [string] {
  const { counts, words } = stripOf(claim, articles);
  return counts ? [words] : [];
}

/** A position as a letter, a capital if it is only relayed. */
export function letterOf({ stance, isOwn }: Pick<Position, 'stance' | 'isOwn'>): string {
  const letter = stanceLetters[stance];
  return isOwn ? letter : letter.toUpperCase();
}

/** Pairs of characters that stand in the same place in a name's traditional and simplified spellings. */
function simplifiedBy(names: readonly Name[]): string {
  const pairs = new Map<string, string>();
  for (const { aliases } of names) {
    const [simple, traditional] = ['zh-Hans', 'zh-Hant'].map((tag) => aliases.filter(({ lang }) => lang === tag));
    for (const { text } of traditional!)
      for (const { text: other } of simple!)
        if (text.length === other.length && isSameName(text, other))
          [...text].forEach((character, at) => character !== other[at] && pairs.set(character, other[at]!));
  }
  return [...pairs].flat().join('');
}

/** Two spellings of one length may be two names; those that share a character or are a name's only ones are one. */
const isSameName = (a: string, b: string): boolean => [...a].some((character, at) => character === b[at]);
