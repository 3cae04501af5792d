import type { Article, Claim } from '../link/model.ts';
import { isDisputed } from '../link/stances.ts';
import { claimPath, href } from './href.ts';
import { stripOf, type StripView } from './strip.ts';

/** A claim in a line: its title and its strip. */
export interface LineView {
  /** Of the claim, for its preview. */
  claim: string;
  title: string;
  href: string;
  strip: StripView;
  isDisputed: boolean;
}

/**
 * A claim in a line that leads to its page, or to where the article that one reads takes its position.
 * @param to another address than the claim's page
 */
export const lineOf = (claim: Claim, articles: readonly Article[], here?: Article, to?: string): LineView => ({
  claim: claim.id,
  title: claim.title,
  href: to ?? href(claimPath(claim)),
  strip: stripOf(claim, articles, here),
  isDisputed: isDisputed(claim),
});
