/** Modules, styles and the like, which do not depend on the content. */
const ofVite = /^(?:@|src\/|node_modules\/|\.astro\/)/;

/**
 * The path of a page or file that a development server is asked for, without its base; undefined where that is Vite's own.
 * @param base with a slash at its end
 */
export function pathInSite(url: string, base: string): string | undefined {
  const path = url.slice(base.length).split('?', 1)[0]!;
  return ofVite.test(path) ? undefined : path;
}
