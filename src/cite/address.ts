import { href } from '../show/href.ts';

/** Makes a path of the site, with its fragment, into a whole address; where that of the site is not known, into its path. */
export type Address = (path: string) => string;

/** Whole addresses of the site that is being built, from where it is published. */
export const addressOn =
  (site: URL | undefined): Address =>
  (path) =>
    site ? new URL(href(path), site).href : href(path);
