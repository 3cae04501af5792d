/** Addresses are paths of the site with their fragment, without the base path: `/articles/a-slug/#p7`. */

/**
 * What can be found at an address. A passage's place is its mark; an account is one article's part of a claim's page, and
 * `differences` the part that says how the accounts differ.
 */
export const addressKinds = [
  'page',
  'article',
  'heading',
  'paragraph',
  'passage',
  'claim',
  'account',
  'differences',
  'comparison',
  'name',
  'event',
] as const;
export type AddressKind = (typeof addressKinds)[number];

/** The page of an address. */
export const pageOf = (address: string): string => address.split('#', 1)[0]!;

/** The fragment without its number sign; empty for a page. */
export const fragmentOf = (address: string): string => address.slice(pageOf(address).length + 1);

export const isPage = (address: string): boolean => !address.includes('#');

/** The last part of a page's path: the slug of an article, the id of a claim or name. */
export const slugOf = (address: string): string => pageOf(address).split('/').at(-2) ?? '';

export const articleAddress = (slug: string): string => `/articles/${slug}/`;
export const claimAddress = (id: string): string => `/claims/${id}/`;
export const nameAddress = (id: string): string => `/names/${id}/`;
export const timeline = '/timeline/';
export const eventAddress = (id: string): string => `${timeline}#${id}`;

/** Where a thing is found by its id. */
export const addressFor = { article: articleAddress, claim: claimAddress, name: nameAddress, event: eventAddress };

/** Two articles side by side; their slugs in alphabetical order. */
export const comparisonAddress = (...slugs: [string, string]): string => `/compare/${slugs.sort().join('/')}/`;

/** The slugs of the two articles of a comparison. */
export const comparedIn = (address: string): [string, string] => address.split('/').slice(2, 4) as [string, string];

/** The pages that the site has whatever its content. */
export const fixedPages: Readonly<Record<string, string>> = {
  '/': 'Front page',
  '/about/': 'About',
  '/articles/': 'Articles',
  '/changes/': 'Changes',
  '/claims/': 'Claims',
  '/compare/': 'Compare',
  '/names/': 'Names',
  '/search/': 'Search',
  '/timeline/': 'Timeline',
};
