/** Modules, styles and the like, which do not depend on the content. */
const ofVite = /^(?:@|src\/|node_modules\/|\.astro\/)/;

/** The path of a page or file that a development server is asked for, such as `claims.csv`; undefined where that is Vite's own. */
export function pathInSite(url: string): string | undefined {
  const path = url.slice(1).split('?', 1)[0]!;
  return ofVite.test(path) ? undefined : path;
}
