/** The part of Pagefind's browser interface that is used here: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl?: string; basePath?: string }): Promise<void>;
  search(query: string | null, options?: { filters: Filters }): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

/** What a record must have: values by name; `all` and `any` hold several such. */
export type Filters = Readonly<Record<string, string | object>>;

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
