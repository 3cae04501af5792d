import { relative, sep } from 'node:path';
import { root } from '../bin/setup.mjs';

/**
 * Whether a development server need not watch a path, since builds and measurements made what lies there: systems let nobody
 * watch as many files as a large site has.
 * @param path absolute
 * @param contentFolder absolute; it is watched wherever it lies
 */
export const isUnwatched = (path: string, contentFolder: string): boolean =>
  /^(?:\.cache|dist(?:\.[^/\\]*)?)(?:[/\\]|$)/.test(relative(root, path)) &&
  path !== contentFolder &&
  !path.startsWith(contentFolder + sep);
