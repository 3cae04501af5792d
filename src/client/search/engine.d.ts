/** Pagefind's engine, which engine-plugin.ts provides. */
declare module 'virtual:pagefind' {
  /** One index. It shares the WebAssembly of the first that was initialised with it. */
  export class PagefindInstance {
    constructor(options: { basePath: string; baseUrl: string });
    init(language: string, options: { load_wasm: boolean }): Promise<void>;
    search: import('./pagefind.ts').Pagefind['search'];
  }
}
