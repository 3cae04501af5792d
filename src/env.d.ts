/** What Vite makes of a stylesheet. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
