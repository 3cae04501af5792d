/** The part of Pagefind's browser interface that is used here: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl?: string; basePath?: string }): Promise<void>;
  search(query: string | null, options?: { filters?: Filters }): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

/** Values that a record must have: one, each, or one of several. */
export type Filters = Record<string, string> | { all: Filters[] } | { any: Filters[] };

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** Under the base path. */
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
