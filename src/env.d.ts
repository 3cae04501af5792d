/** What Vite puts in place of `import.meta.env`, as far as the model's pages use it. */
interface ImportMetaEnv {
  /** The path that the site is published at. */
  readonly BASE_URL: string;
  /** The host that it is published on, where that is known. */
  readonly SITE: string | undefined;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}

/** What Vite makes of a stylesheet. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
