import { isForm, isSmall, wordsOf, type Word } from '../../src/common/search/words.ts';
import { firstList, wholeList } from '../../src/index/list.ts';
import type { Article, Paragraph, Site } from '../../src/link/model.ts';
import { paragraphPath } from '../../src/show/href.ts';

/** A query that was made of the content. */
export interface Made {
  readonly q: string;
  /** Paths of the site of which any may come first; none if nothing may be shown without a remark. */
  readonly first: readonly string[];
}

const strangers = 'pizza zebra kangaroo marmalade xylophone accordion flamingo spaghetti dinosaur gymnastics'.split(
  ' ',
);

/** A generator of numbers that are the same on every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Queries of several kinds from whatever a site has. */
export function generate(site: Site): Record<string, Made[]> {
  const { entries } = wholeList(site);
  const names = entries.filter(({ kind }) => kind === 'names');
  const claims = entries.filter(({ kind }) => kind === 'claims');
  const random = seeded(20);
  const pick = <T>(all: readonly T[]): T => all[random(all.length)]!;
  const first = new Map(firstList({ entries, words: '' }).entries.map(({ path, called }) => [path, called]));
  const all = names.map(({ path, called, note = '' }) => ({
    path: path.slice(1),
    name: called[0]!,
    latin: first.get(path)!,
    others: called.filter((text) => !first.get(path)!.includes(text)),
    isPerson: note.startsWith('person '),
  }));
  const owners = (text: string): string[] => {
    const same = (other: string): boolean => other.toLowerCase() === text.toLowerCase();
    return all.filter(({ latin, others }) => [...latin, ...others].some(same)).map(({ path }) => path);
  };
  const persons = all.filter(({ isPerson }) => isPerson);
  const twice = <T>(make: () => T): T[] => Array.from({ length: 100 }, make);
  return {
    spellings: all.flatMap(({ latin }) => latin.map((q) => ({ q, first: owners(q) }))),
    scripts: all.flatMap(({ others }) => others.map((q) => ({ q, first: owners(q) }))),
    'name and unknown word': all.map(({ path, name }) => ({ q: `${name} ${pick(strangers)}`, first: [path] })),
    'two names': twice(() => {
      const [one, other] = [pick(all), pick(all)];
      return { q: `${one.name} ${other.name}`, first: [one.path, other.path] };
    }),
    'one edit': all.flatMap(({ path, name }) => misspell(name, 1, 5, random).map((q) => ({ q, first: [path] }))),
    'two edits': all.flatMap(({ path, name }) => misspell(name, 2, 8, random).map((q) => ({ q, first: [path] }))),
    'title and person': persons.map(({ path, name }) => ({
      q: `${pick(['President', 'Foreign Minister', 'General', 'Dr', 'Danish Minister'])} ${name}`,
      first: [path],
    })),
    'words of a claim': claims.map(({ path, said = [] }) => {
      const statement = said.join(' ');
      const words = wordsOf(statement).filter((word) => !isSmall(word));
      const some = words.filter((_, at) => words.length < 5 || at % 2 === 0).reverse();
      return { q: some.map(({ from, to }) => statement.slice(from, to)).join(' '), first: [path.slice(1)] };
    }),
    ...besideArticles(site, random),
    'near misses': all.flatMap(({ name }) => nearMisses(name, random).map((q) => ({ q, first: [] }))),
  };
}

/** A name with so many slips in its longest word, if that is long enough; not in the first letter. */
function misspell(name: string, slips: number, least: number, random: (below: number) => number): string[] {
  const [longest] = (name.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length);
  if (!longest || longest.length < least) return [];
  let word = longest;
  for (let slip = 0; slip < slips; slip++) {
    const at = slip * 3 + 1 + random(Math.min(3, word.length - slip * 3 - 2));
    const letter = 'aeioubdkmt'[random(10)]!;
    const kinds = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
    ];
    word = kinds[random(4)]!;
  }
  return word === longest ? [] : [name.replace(longest, word)];
}

/** A name with another number, or with a word that is not known in the place of one of its own. */
function nearMisses(name: string, random: (below: number) => number): string[] {
  if (/\d/.test(name)) return [name.replace(/\d+/, (number) => `${Number(number) + 70}`)];
  const words = name.split(' ');
  if (words.length !== 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return [];
  return [`${words[0]} ${['Wakanda', 'Narnia', 'Mordor', 'Utopia'][random(4)]}`];
}

/** Articles by their labels and their authors, and names, each beside a word of a passage, and beside one that is in none. */
function besideArticles(site: Site, random: (below: number) => number): Record<string, Made[]> {
  const paragraphs = site.articles.flatMap((article) => article.paragraphs);
  const listed = wordsOf(JSON.stringify(wholeList(site).entries));
  const isListed = (word: Word): boolean => listed.some((other) => isForm(word, other));
  const has = ({ text }: Paragraph, word: Word): boolean => wordsOf(text).some((other) => isForm(word, other));
  const pathsOf = (paragraphs: readonly Paragraph[], word: Word): string[] =>
    paragraphs.filter((paragraph) => has(paragraph, word)).map((paragraph) => paragraphPath(paragraph).slice(1));
  const some = ({ paragraphs }: Article): Word[] => {
    const all = paragraphs.flatMap(plainWords);
    return Array.from({ length: 10 }, () => all[random(all.length)]!);
  };
  return {
    'article and its word': site.articles.flatMap((article) =>
      some(article).flatMap((word) =>
        [article.label, ...article.authors.map(({ name }) => name.name)].map((called) => ({
          q: `${called} ${word.key}`,
          first: pathsOf(article.paragraphs, word),
        })),
      ),
    ),
    'article and absent word': site.articles.flatMap(({ label, paragraphs: own }) =>
      site.articles
        .flatMap(some)
        .filter((word) => !isListed(word) && !pathsOf(own, word).length)
        .map((word) => ({ q: `${label} ${word.key}`, first: [] })),
    ),
    'name and word beside it': paragraphs.flatMap((paragraph) => {
      const [mention] = paragraph.mentions;
      const [word] = plainWords(paragraph);
      const named = paragraphs.filter(({ mentions }) => mentions.some(({ name }) => name === mention?.name));
      return word && mention ? [{ q: `${mention.name.name} ${word.key}`, first: pathsOf(named, word) }] : [];
    }),
  };
}

/** Words of a paragraph that are long enough to tell something, and no part of a name. */
const plainWords = ({ text, mentions }: Paragraph): Word[] =>
  wordsOf(text).filter(
    ({ key, from, to }) =>
      /^[a-z]{6,}$/.test(key) && !mentions.some((mention) => mention.from <= from && to <= mention.to),
  );
