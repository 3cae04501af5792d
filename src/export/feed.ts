import { getRssString } from '@astrojs/rss';
import type { Site } from '../link/model.ts';
import { escapeHtml } from '../show/escape.ts';
import { fullTitle } from '../show/source.ts';
import { articlePath } from '../show/href.ts';
import { lastWritten } from '../show/written.ts';
import type { Address } from '../cite/address.ts';

/**
 * The articles as a feed, RSS 2.0, the latest first. An item is of the day on which words of its brief were last written down in
 * the ledger; one of which none are has no date.
 */
export function feed(
  { meta, articles, ledger }: Pick<Site, 'meta' | 'articles' | 'ledger'>,
  address: Address,
): Promise<string> {
  const items = articles.toReversed().map((article) => ({
    title: fullTitle(article),
    link: address(articlePath(article)),
    description: article.meta.standfirst,
    day: lastWritten(ledger, articlePath(article)),
  }));
  const days = items.flatMap(({ day }) => day ?? []).sort();
  return getRssString({
    title: meta.title,
    description: meta.description,
    site: address('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>en-GB</language>',
      ...(meta.licence ? [`<copyright>${escapeHtml(`${meta.licence.name}, ${meta.licence.url}`)}</copyright>`] : []),
      ...(meta.contact === undefined
        ? []
        : [
            `<managingEditor>${escapeHtml(`${meta.contact} (${meta.publisher ?? meta.editors?.[0] ?? meta.title})`)}</managingEditor>`,
          ]),
      ...(days.length ? [`<lastBuildDate>${dateOf(days.at(-1)!).toUTCString()}</lastBuildDate>`] : []),
      `<atom:link href="${escapeHtml(address('/feed.xml'))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: items.map(({ day, ...item }) => ({ ...item, ...(day !== undefined && { pubDate: dateOf(day) }) })),
  });
}

/** A day of the ledger as a moment, wherever the site is built. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
