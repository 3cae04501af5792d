/** Styles as a text, from Vite. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
