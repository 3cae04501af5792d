import { addSpellings, addStatements, unpack, type List } from '../../common/search/list.ts';
import type { Finder, Scope } from './finder.ts';
import { typed } from '../../common/search/matching.ts';
import { isListed, read, type Reading } from '../../common/search/reading.ts';
import type { Shown } from './results.ts';
import { scriptOf, type Script } from '../../common/search/scripts.ts';

/** What a view is told of a query: at once, and again when the passages are there. */
export type Heard = (reading: Reading, shown: Shown | undefined) => void | Promise<void>;

/** Loads what searching needs, once for a page, and answers queries; of several the last one only. */
export class Session {
  readonly #base: string;
  readonly list: Promise<List>;
  /** What comes after the list: long spellings, the words of claims' statements, forgiveness, and the search in words. */
  readonly #more: Promise<void>;
  readonly #scripts = new Map<Script, Promise<void>>();
  #facets: Promise<string> | undefined;
  #ready: List | undefined;
  #finder: Finder | undefined;
  #turn = 0;

  constructor(base: string) {
    this.#base = base;
    this.list = this.#load('latin').then((packed) => (this.#ready = unpack(packed)));
    const finder = import('./finder.ts').then(({ Finder }) => new Finder(base));
    this.#more = Promise.all([
      this.list,
      finder,
      import('./forgiving.ts'),
      this.#load('more'),
      this.#load('statements'),
    ]).then(([list, finder, { forgiving }, more, statements]) => {
      addSpellings(list, more);
      addStatements(list, statements);
      list.vocabulary.forgive(forgiving);
      this.#finder = finder;
    });
    // What fails is said to who asks.
    this.#more.catch(() => {});
  }

  /** Loads, once, by what names and claims can be filtered. */
  facets(): Promise<string> {
    return (this.#facets ??= this.#load('facets'));
  }

  /** Loads one of the files that are made for searching. */
  async #load(name: string): Promise<string> {
    const response = await fetch(`${this.#base}search-list/${name}.txt`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.text();
  }

  /**
   * Reads a query, tells what names and claims there are for it, in the same task if the list is there, then what passages.
   * @throws if something that searching needs does not come, unless another query has taken this one's place
   */
  async ask(text: string, scope: Scope, heard: Heard): Promise<void> {
    const turn = ++this.#turn;
    await this.#answer(turn, text, scope, heard).catch((error: unknown) => {
      if (turn === this.#turn) throw error;
    });
  }

  async #answer(turn: number, text: string, scope: Scope, heard: Heard): Promise<void> {
    const list = this.#ready ?? (await this.list);
    const script = scriptOf(text);
    if (script !== 'latin') await this.#learn(script, list);
    if (turn !== this.#turn) return;
    let reading = read(list, text);
    void heard(reading, undefined);
    if (!this.#finder) {
      await this.#more;
      reading = read(list, text);
    }
    const shown = await this.#finder!.find(reading, list, scope);
    if (turn !== this.#turn) return;
    // A word that only the passages made out may be a name after all.
    if (shown.corrected && !isListed(reading)) reading = { ...read(list, shown.corrected), ...typed(text) };
    await heard(reading, shown);
  }

  #learn(script: Script, list: List): Promise<void> {
    const learnt = this.#scripts.get(script) ?? this.#load(script).then((packed) => addSpellings(list, packed));
    this.#scripts.set(script, learnt);
    return learnt;
  }

  /** Forgets the query that is being answered. */
  cancel(): void {
    this.#turn++;
  }
}
