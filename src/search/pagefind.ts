import { createInstance } from 'virtual:pagefind';

/** The part of Pagefind's browser interface that is used here: https://pagefind.app/docs/api/ */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string | null, options?: { filters?: Filters }): Promise<{ results: PagefindResult[] }>;
  mergeIndex(path: string, options?: { language?: string }): Promise<void>;
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

/**
 * Loads Pagefind and its index of passages. It runs without its worker, which weighs 12 kB and saves nothing at this size.
 * @param base the path that the site is published at, with a slash at its end
 */
export async function openPagefind(base: string): Promise<Pagefind> {
  const pagefind = createInstance({ basePath: `${base}pagefind/`, baseUrl: base, language: 'en', noWorker: true });
  await pagefind.init();
  return pagefind;
}
