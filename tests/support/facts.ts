import { getSite } from '#site';
import { comparisonAddress } from '../../src/address.ts';
import type { Article, Claim, Name } from '../../src/link/model.ts';

/** What tests need to know of the content that they run on: they find it there, so that other content does as well. */
export interface Facts {
  /** The slug of the article with the most text, and the ids of its paragraphs. */
  longestArticle: string;
  paragraphs: readonly string[];
  /** Words that stand in one paragraph of that article, in small letters and nowhere else. */
  phrase: { words: string; paragraph: string };
  /** The claim with the most positions. */
  sharedClaim: { id: string; title: string };
  /** The path, without the first slash, of the page that compares the two articles with the most claims in common, if two are. */
  comparison: string | undefined;
  /** The name with the most mentions, and an article that mentions it. */
  busiestName: { id: string; name: string; article: string };
  /** A name of two words, and the second with two letters that changed places; not every dossier has one that is long enough. */
  misspelt: { name: string; typed: string } | undefined;
  /** How many there are. */
  counts: { articles: number; paragraphs: number; claims: number; names: number };
}

/** @throws if the content has not what the tests need */
export async function siteFacts(): Promise<Facts> {
  const { articles, claims, names, pairs } = await getSite();
  const article = most(articles, ({ paragraphs }) => sum(paragraphs, ({ text }) => text.length));
  const claim = most(claims, ({ accounts }) => sum(accounts, ({ positions }) => positions.length));
  const name = most(names, mentionCount);
  const [pair] = ranked(pairs, (pair) => claims.filter((claim) => pair.every((one) => speaksOf(one, claim))).length);
  return {
    longestArticle: article.slug,
    paragraphs: article.paragraphs.map(({ id }) => id),
    phrase: phraseOf(article, articles),
    sharedClaim: { id: claim.id, title: claim.title },
    comparison: pair && comparisonAddress(pair[0].slug, pair[1].slug).slice(1),
    busiestName: {
      id: name.id,
      name: name.name,
      article: most(name.mentions, (part) => part.mentions.length).article.slug,
    },
    misspelt: misspeltOf(names),
    counts: {
      articles: articles.length,
      paragraphs: sum(articles, ({ paragraphs }) => paragraphs.length),
      claims: claims.length,
      names: names.length,
    },
  };
}

const ranked = <T>(items: readonly T[], size: (item: T) => number): T[] => [...items].sort((a, b) => size(b) - size(a));
const most = <T>(items: readonly T[], size: (item: T) => number): T => ranked(items, size)[0]!;
const sum = <T>(items: readonly T[], size: (item: T) => number): number =>
  items.reduce((total, item) => total + size(item), 0);
const speaksOf = (article: Article, { accounts }: Claim): boolean =>
  accounts.some((account) => account.article === article);
const mentionCount = ({ mentions }: Name): number => sum(mentions, (part) => part.mentions.length);

function phraseOf(article: Article, articles: readonly Article[]): Facts['phrase'] {
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const second = Math.floor(article.paragraphs.length / 2);
  const paragraphs = [...article.paragraphs.slice(second), ...article.paragraphs.slice(0, second)];
  for (const plain of plainWords)
    for (const { id, text } of paragraphs)
      for (const [words] of text.matchAll(plain))
        if (texts.filter((other) => other.includes(words)).length === 1) return { words, paragraph: id };
  throw new Error(`In ${article.slug} are no three words in a row that stand there alone.`);
}

/** Five words without a name, in the middle of a sentence, long ones at both ends; else fewer, shorter, or any at all. */
const plainWords = [
  /(?<=\p{Ll} )\p{Ll}{5,}(?: \p{Ll}+){3} \p{Ll}{5,}/gu,
  /(?<=\p{Ll} )\p{Ll}{4,}(?: \p{Ll}+){1,3} \p{Ll}{4,}/gu,
  /[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){2}/gu,
];

function misspeltOf(names: readonly Name[]): Facts['misspelt'] {
  const plain = names.filter(({ name }) => /^\p{Lu}\p{Ll}+ \p{Lu}[a-z]{6,}$/u.test(name));
  const [longest] = ranked(plain, mentionCount);
  if (!longest) return undefined;
  const { name } = longest;
  const last = name.split(' ')[1]!;
  return { name, typed: last.slice(0, 3) + last[4] + last[3] + last.slice(5) };
}
