import { resolve } from 'node:path';
import { DecisionError, type Decisions } from './ledger/decide.ts';
import { settle, type Settled } from './ledger/settle.ts';
import { link } from './link/link.ts';
import type { Site } from './link/model.ts';
import { ContentError, Problems } from './problems/problems.ts';
import { referenceProblems } from './problems/references.ts';
import { readContent, type Content } from './read/content.ts';

/** The folder that the site is made from; a test may point it at a small one. */
export const contentFolder = resolve(process.env.CONTENT || 'content');

/** What authors wrote, and the model that it makes. */
export interface Loaded {
  content: Content;
  site: Site;
}

/**
 * Whether the originals that a user brought in are read: only where a command that shows the site on this machine, or
 * checks it, says so, so that no other way to build can publish one.
 */
const withSources = (): boolean => process.env.WITH_SOURCES === '1';

/**
 * Reads the content and makes the model of it.
 * @throws ContentError with every problem found
 */
async function loadContent(): Promise<Loaded> {
  const problems = new Problems();
  return model(await readContent(contentFolder, process.cwd(), problems, withSources()), problems);
}

/**
 * Makes the model of what was read.
 * @param decisions what the author says of published addresses
 * @throws ContentError with every problem found, DecisionError if the content has none but a decision makes no sense
 */
export function model(content: Content, problems: Problems, decisions?: Decisions): Loaded & { addresses: Settled } {
  const addresses = settle(content, problems, decisions);
  const site = link(content, addresses, problems);
  // What cannot be read would seem to have lost its addresses, as would a passage whose claim, and so its own id, is
  // misspelt; what else refers to nothing has lost none.
  const isRead = problems.list.every(({ code }) => code in referenceProblems && code !== 'ClaimUnknown');
  const found = isRead ? [...problems.list, ...addresses.problems.list] : problems.list;
  if (!site || found.length) throw new ContentError(found);
  if (addresses.objections.length) throw new DecisionError(addresses.objections.join('\n'));
  return { content, site, addresses };
}

let loaded: Promise<Loaded> | undefined;

/** What the site is made from, read once a build; in development, as it was when it was last read without problems. */
export const getLoaded = (): Promise<Loaded> => (loaded ??= loadContent());

/** The site that pages show. */
export const getSite = (): Promise<Site> => getLoaded().then(({ site }) => site);

/**
 * Reads the content again, for whoever asks for the site from now on.
 * @throws ContentError with every problem found
 */
export async function readAgain(): Promise<void> {
  const again = await loadContent();
  loaded = Promise.resolve(again);
}
