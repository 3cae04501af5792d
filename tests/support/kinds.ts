import { siteFacts } from './facts.ts';

const { longestArticle, sharedClaim, comparison, busiestName } = await siteFacts();

/** A page of every kind, from the site's root on. */
export const kinds: readonly string[] = [
  '',
  'articles/',
  `articles/${longestArticle}/`,
  'claims/',
  `claims/${sharedClaim.id}/`,
  'compare/',
  ...(comparison ? [comparison] : []),
  'names/',
  `names/${busiestName.id}/`,
  'timeline/',
  'search/',
  'about/',
  'changes/',
  '404.html',
];

/** The search page with results. */
export const found = `search/?q=${encodeURIComponent(busiestName.name)}`;
