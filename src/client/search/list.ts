import { slugOf, type ListFile, type MoreFile } from '../../common/search/data.ts';
import { simplifier, wordsOf, type Word } from '../../common/search/words.ts';
import { isHan } from './seams.ts';

export type Kind = 'names' | 'claims' | 'articles' | 'events';

/** A text with its words. */
export interface Text {
  readonly text: string;
  readonly words: readonly Word[];
  /** All keys run together: `peacemission`. */
  readonly run: string;
}

/** What a reader may look for by what it is called. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  /** From the base of the site. */
  readonly path: string;
  /** What it is called, the title first. */
  readonly spellings: Text[];
  /** The words of its id, which may say what the title does not, such as a year. */
  readonly slug: Text;
  /** What it says: a claim's statement, an event's text and date. */
  readonly saying: readonly Text[];
  /** What is said of it: a name's description, how the accounts of a claim differ. */
  about: readonly Text[];
  /** Names that a claim or event is about. */
  readonly names: readonly Entry[];
  /** Places of the articles that speak of it. */
  articles: readonly number[];
  /** Where the articles stand on a claim, a cell each: see `stanceLetters`. */
  readonly strip: readonly string[];
  /** What is shown instead, where there are too many articles. */
  readonly counts: string | undefined;
  /** What kind of name it is, and in how many paragraphs it is named. */
  named: { readonly kind: string; readonly paragraphs: number } | undefined;
}

/** All that the search knows by heart. */
export class List {
  readonly articles: readonly Entry[];
  readonly names: readonly Entry[];
  readonly claims: readonly Entry[];
  events: readonly Entry[] = [];
  /** Whether sources are searched, too. */
  readonly hasSources: boolean;
  /** Keys of the words of the passages, once they are known. */
  words: ReadonlySet<string> | undefined;
  /** Keys of the Han that names are spelt with. */
  han: ReadonlySet<string> = new Set();
  #simplify: (text: string) => string = (text) => text;

  constructor({ articles, names, claims }: ListFile) {
    this.hasSources = articles.some(([, , , hasSource]) => hasSource);
    this.articles = articles.map(([slug, label, title], place) =>
      entry('articles', slug, [label, title], { articles: [place] }),
    );
    this.names = names.map(([id, ...spellings]) => entry('names', id || slugOf(spellings[0]), spellings));
    this.claims = claims.map(([id, title, statement, cells, about, counts]) => {
      const strip = cells.match(/[^*]\*?/g) ?? [];
      return entry('claims', id, [title], {
        saying: [this.text(statement)],
        names: about.map((place) => this.names[place]!),
        strip,
        counts,
        articles: strip.flatMap((cell, place) => (cell === '.' ? [] : [place])),
      });
    });
  }

  /** Adds descriptions, spellings in other scripts, events and the words of the passages. */
  add({ names, claims, events, simplified, words }: MoreFile): void {
    this.#simplify = simplifier(simplified);
    for (const [place, [description, kind, articles, paragraphs, ...spellings]] of names.entries()) {
      const name = this.names[place]!;
      Object.assign(name, { about: [this.text(description)], articles, named: { kind, paragraphs } });
      name.spellings.push(...spellings.map((text) => this.text(text)));
    }
    const spelt = this.names.flatMap(({ spellings }) => spellings.flatMap(({ words }) => words));
    this.han = new Set(spelt.filter(isHan).map(({ key }) => key));
    for (const [place, text] of claims.entries()) this.claims[place]!.about = [this.text(text)];
    this.events = events.map(([id, date, text, articles, about]) =>
      entry('events', id, [], {
        path: `timeline/#${id}`,
        saying: [this.text(text), this.text(date)],
        names: about.map((place) => this.names[place]!),
        articles,
      }),
    );
    this.words = new Set(words.split(' '));
  }

  /** A text with its words, all Han in simplified characters where the list knows them; a text's words are found once. */
  text(text: string): Text {
    return textOf(text, this.#simplify);
  }
}

/** A text whose words are looked for when they are first wanted. */
export function textOf(text: string, simplify = (text: string): string => text): Text {
  let words: Word[] | undefined;
  let run: string | undefined;
  return {
    text,
    get words() {
      return (words ??= wordsOf(simplify(text)));
    },
    get run() {
      return (run ??= this.words.map(({ key }) => key).join(''));
    },
  };
}

const entry = (kind: Kind, id: string, spellings: readonly string[], more: Partial<Entry> = {}): Entry => ({
  kind,
  id,
  path: `${kind}/${id}/`,
  spellings: spellings.map((text) => textOf(text)),
  slug: textOf(id.replaceAll('-', ' ')),
  saying: [],
  about: [],
  names: [],
  articles: [],
  strip: [],
  counts: undefined,
  named: undefined,
  ...more,
});
