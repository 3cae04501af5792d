import { addSpellings, addStatements, unpack, type List } from './list.ts';
import type { Finder } from './finder.ts';
import { read, type Reading } from './reading.ts';
import type { Shown } from './results.ts';
import { scriptOf } from './scripts.ts';

/** What a view is told of a query: at once, and again when the passages are there. */
export type Heard = (reading: Reading, shown: Shown | undefined) => void;

/** Loads what searching needs, once for a page, and answers queries; of several the last one only. */
export class Session {
  readonly #base: string;
  readonly list: Promise<List>;
  readonly #finder: Promise<Finder>;
  /** What comes after the list: the words of the claims' statements, and what forgives misspelt ones. */
  readonly #more: Promise<void>;
  readonly #scripts = new Set(['latin']);
  #ready: List | undefined;
  #turn = 0;

  constructor(base: string) {
    this.#base = base;
    this.list = this.load('latin').then((packed) => (this.#ready = unpack(packed)));
    this.#finder = import('./finder.ts').then(({ Finder }) => new Finder(base));
    this.#more = Promise.all([this.list, import('./forgiving.ts'), this.load('more'), this.load('statements')]).then(([list, { forgiving }, more, statements]) => {
      addSpellings(list, more);
      addStatements(list, statements);
      list.vocabulary.forgive(forgiving);
    });
  }

  /** Loads one of the files that are made for searching. */
  async load(name: string): Promise<string> {
    const response = await fetch(`${this.#base}search-list/${name}.txt`);
    return response.ok ? response.text() : '';
  }

  /** Loads what the first search among the passages needs. */
  prepare(): void {
    void this.#finder.then((finder) => finder.open());
  }

  /** Reads a query, tells what names and claims there are for it, in the same task if the list is there, then what passages. */
  async ask(text: string, scope: Parameters<Finder['find']>[2], heard: Heard): Promise<void> {
    const turn = ++this.#turn;
    const list = this.#ready ?? (await this.list);
    const script = scriptOf(text);
    if (!this.#scripts.has(script)) {
      addSpellings(list, await this.load(script));
      this.#scripts.add(script);
    }
    if (turn !== this.#turn) return;
    const reading = read(list, text);
    heard(reading, undefined);
    await this.#more;
    const again = read(list, text);
    const shown = await (await this.#finder).find(again, list, scope);
    if (turn === this.#turn) heard(again, shown);
  }

  /** Forgets the query that is being answered. */
  cancel(): void {
    this.#turn++;
  }
}
