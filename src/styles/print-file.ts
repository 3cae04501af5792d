import { createHash } from 'node:crypto';
import everywhere from './print.css?inline';
import brief from './print-brief.css?inline';
import lists from './print-lists.css?inline';
import pages from './print-pages.css?inline';

const css = everywhere + brief + pages + lists;

/**
 * The styles for paper: a file of their own, named after its bytes. Astro loses a stylesheet that is imported as a `?url`
 * where the project lies in a folder with a percent sign in its name (astro/dist/core/build/vite-plugin-ssr-assets.js).
 */
export const printFile = { name: `print-${createHash('sha256').update(css).digest('hex').slice(0, 8)}`, css };
