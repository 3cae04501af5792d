import { resolve } from 'node:path';
import { link } from './link/link.ts';
import type { Site } from './link/model.ts';
import { ContentError, Problems } from './problems/problems.ts';
import { readContent, type Content } from './read/content.ts';

/** The folder that the site is made from; a test may point it at a small one. */
export const contentFolder = resolve(process.env.CONTENT ?? 'content');

/**
 * Whether the originals that a user brought in are read: only where a command that shows the site on this machine says so, so
 * that no other way to build can publish one.
 */
const withSources = (): boolean => process.env.WITH_SOURCES === '1';

/**
 * Reads and links a content folder.
 * @returns what authors wrote and the model that it makes
 * @throws ContentError with every problem found
 */
export async function loadContent(folder = contentFolder): Promise<{ content: Content; site: Site }> {
  const problems = new Problems();
  const content = await readContent(folder, process.cwd(), problems, withSources());
  const site = link(content, problems);
  if (!site) throw new ContentError(problems.list);
  return { content, site };
}

let site: Promise<Site> | undefined;

/** The site that pages show, read once a build; the development server forgets this module when content changes. */
export function getSite(): Promise<Site> {
  return (site ??= loadContent().then((loaded) => loaded.site));
}
