import type { Listed, ListFile } from '../../common/search/data.ts';
import { wordsOf, type Word } from '../../common/search/words.ts';

/** A text with its words. */
export interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What a reader may look for: something of the list, or a paragraph sentence by sentence. */
export interface Entry extends Omit<Required<Listed>, 'called' | 'said' | 'about'> {
  readonly called: readonly Text[];
  readonly said: readonly Text[];
  readonly about: readonly Text[];
  /** By what it is found as by a name: what it is called, and its id. */
  readonly spelt: readonly Text[];
  /** The position that a passage takes: a symbol and a claim. */
  readonly position?: readonly [symbol: string, claim: string] | undefined;
}

/** All that the search knows by heart. */
export interface List {
  readonly entries: readonly Entry[];
  /** The keys of the words of the passages; none where only what is loaded first is there. */
  readonly inPassages: ReadonlySet<string>;
}

/** The list of a site. */
export function listOf({ entries, words }: ListFile): List {
  const labels = entries.filter(({ kind }) => kind === 'articles').map(({ called: [label] }) => label!);
  return {
    entries: entries.map(({ called, said = [], about = [], ...listed }) => ({
      ...{ note: '', strip: '', names: [], articles: [] },
      ...listed,
      called: called.map(textOf),
      spelt: [...called, ...idsIn(listed.path)].map(textOf),
      said: said.map(textOf),
      about: about.map((text) => withoutYears(textOf(text), labels)),
    })),
    inPassages: new Set(words.split(' ').filter(Boolean)),
  };
}

/** The year by which an article is called is no year that anything is said of. */
const withoutYears = ({ text, words }: Text, labels: readonly string[]): Text => ({
  text,
  words: words.filter(
    ({ key, to }) => !/^\d+$/.test(key) || !labels.some((label) => text.slice(0, to).endsWith(label)),
  ),
});

/** Reads the words of a text. */
export const textOf = (text: string): Text => ({ text, words: wordsOf(text) });

/** `Arms-Sales` of `/claims/arms-sales/`, with capitals as a name has; and in one word. */
function idsIn(path: string): string[] {
  const id = /[^/#]+(?=\/?$)/.exec(path)![0].replace(/(?:^|-)./g, (start) => start.toUpperCase());
  return [id, id.replaceAll('-', '')];
}
