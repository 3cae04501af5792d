import { PagefindInstance } from 'virtual:pagefind';

/** The part of Pagefind's browser interface that is used here: https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(query: string | null, options?: { filters?: Filters }): Promise<{ results: PagefindResult[] }>;
}

export type Filters = Record<string, string>;

export interface PagefindResult {
  id: string;
  /** Places of words that were found: counted in stretches between white space. */
  words: number[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** Under the base path. */
  url: string;
  content: string;
  filters: Record<string, string[]>;
}

/** The indexes of a site; each is loaded when it is asked for, once. */
export class Indexes {
  readonly #base: string;
  #indexes: Promise<Pagefind> | undefined;
  #rest: Promise<Pagefind> | undefined;

  /** @param base the path that the site is published at, with a slash at its end */
  constructor(base: string) {
    this.#base = base;
  }

  /** The paragraphs of the briefs. */
  passages(): Promise<Pagefind> {
    return (this.#indexes ??= this.#open('pagefind/', true));
  }

  /** What is said of claims, names and events. */
  rest(): Promise<Pagefind> {
    return (this.#rest ??= this.passages().then(() => this.#open('pagefind/rest/', false)));
  }

  async #open(path: string, load_wasm: boolean): Promise<Pagefind> {
    const index = new PagefindInstance({ basePath: this.#base + path, baseUrl: this.#base });
    await index.init('en', { load_wasm });
    return index;
  }
}
