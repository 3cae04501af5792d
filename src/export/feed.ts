import { getRssString } from '@astrojs/rss';
import type { Site } from '../link/model.ts';
import { fullTitle } from '../show/source.ts';
import { articlePath } from '../show/href.ts';
import type { Address } from '../cite/address.ts';

/** The articles as a feed, RSS 2.0, the latest first. Without dates: when a brief was published here, nothing states. */
export const feed = ({ meta, articles }: Pick<Site, 'meta' | 'articles'>, address: Address): Promise<string> =>
  getRssString({
    title: meta.title,
    description: meta.description,
    site: address('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-GB</language><atom:link href="${address('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
    items: articles.toReversed().map((article) => ({
      title: fullTitle(article),
      link: address(articlePath(article)),
      description: article.meta.standfirst,
    })),
  });
