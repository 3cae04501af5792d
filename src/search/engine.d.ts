/** Pagefind's engine, which engine-plugin.ts provides. */
declare module 'virtual:pagefind' {
  export function createInstance(options: { basePath: string; baseUrl: string; language: string; noWorker: boolean }): import('./pagefind.ts').Pagefind;
}
