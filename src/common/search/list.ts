import { Vocabulary, type Spelling } from './vocabulary.ts';

/** A name, claim or article that a reader may look for. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  /** The title first; that of a claim may be followed by the title with the other words of its statement. */
  readonly spellings: Spelling[];
  /** Those that a claim is about. */
  readonly names: Listed[];
}

/** All names, claims and articles, as the browser holds them; of two that answer equally well, the earlier is better known. */
export interface List {
  readonly vocabulary: Vocabulary;
  readonly names: readonly Listed[];
  readonly claims: readonly Listed[];
  readonly articles: Listed[];
}

/**
 * The format of the list: a line for each name, an empty line, a line for each claim; `|` between the fields, which are
 * title, id and, of a name, further spellings. The id is left out if it is the slug of the title, `-` if of the next spelling.
 */
export function unpack(packed: string): List {
  const vocabulary = new Vocabulary();
  const [names = [], claims = []] = packed.split('\n\n').map((part) =>
    part.split('\n').map((line): Listed => {
      const [title = '', id = '', ...others] = line.split('|');
      return {
        id: id === '-' ? slugOf(others[0]!) : id || slugOf(title),
        title,
        spellings: [title, ...others].map((text) => vocabulary.spelling(text)),
        names: [],
      };
    }),
  );
  return { vocabulary, names, claims, articles: [] };
}

/** The id that most names have: the title's words in small Latin letters with hyphens between them. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

/** Adds spellings: lines of a name's place in the list, in base 36, and the spellings. */
export function addSpellings({ names, vocabulary }: List, packed: string): void {
  for (const line of packed.split('\n')) {
    const [place = '', ...others] = line.split('|');
    names[parseInt(place, 36)]?.spellings.push(...others.map((text) => vocabulary.spelling(text)));
  }
}

/**
 * Adds to claims: in the order of the list, a line each of words of the statement that the title has not, and places of
 * names in the list that the claim is about, in base 36. Then, after an empty line, articles: label, slug, title.
 */
export function addStatements({ names, claims, articles, vocabulary }: List, packed: string): void {
  const [statements = [], others = []] = packed
    .split('\n\n')
    .map((part) => part.split('\n').map((line) => line.split('|')));
  for (const [place, [words, ...about]] of statements.entries()) {
    const claim = claims[place];
    claim?.spellings.push(vocabulary.spelling(`${claim.title} ${words}`));
    claim?.names.push(...about.map((place) => names[parseInt(place, 36)]!));
  }
  for (const [label = '', id = '', title = ''] of others)
    articles.push({ id, title: label, spellings: [label, title].map((text) => vocabulary.spelling(text)), names: [] });
}
