import { siteUrl } from '#site-url';
import { articleAddress, claimAddress, comparisonAddress, eventAddress, nameAddress } from '../address.ts';
import type { Article, Claim, Name, Paragraph, Passage, TimelineEvent } from '../link/model.ts';

const base = siteUrl().pathname.slice(0, -1);

/** Puts a path of the site under the base path that it is published at. */
export const href = (path: string): string => base + path;

/** The whole address of the page that is made, where that of the site is known. */
export const wholeAddress = ({ url, site }: { url: URL; site: URL | undefined }): string | undefined =>
  site && new URL(url.pathname, site).href;

export const articlePath = ({ slug }: Pick<Article, 'slug'>): string => articleAddress(slug);
export const sourcePath = (article: Pick<Article, 'slug'>): string => `${articlePath(article)}source/`;
export const paragraphPath = ({ article, id }: Paragraph): string => `${articlePath(article)}#${id}`;
export const notePath = (article: Pick<Article, 'slug'>, { identifier }: { identifier: string }): string =>
  `${articlePath(article)}#note-${identifier}`;
export const passagePath = ({ paragraph, id }: Passage): string => `${articlePath(paragraph.article)}#${id}`;
export const claimPath = ({ id }: Pick<Claim, 'id'>): string => claimAddress(id);
/** The part of a claim's page that shows one article's account. */
export const accountPath = (claim: Pick<Claim, 'id'>, { slug }: Pick<Article, 'slug'>): string =>
  `${claimPath(claim)}#${slug}`;
export const namePath = ({ id }: Pick<Name, 'id'>): string => nameAddress(id);
/** Pictures that stand for a page where a link to it is shown. */
export const articlePicture = ({ slug }: Pick<Article, 'slug'>): string => `/pictures/articles/${slug}.png`;
export const claimPicture = ({ id }: Pick<Claim, 'id'>): string => `/pictures/claims/${id}.png`;
export const sitePicture = '/pictures/site.png';
export const eventPath = ({ id }: Pick<TimelineEvent, 'id'>): string => eventAddress(id);

/** Two articles side by side. */
export const comparePath = (one: Pick<Article, 'slug'>, other: Pick<Article, 'slug'>): string =>
  comparisonAddress(one.slug, other.slug);
