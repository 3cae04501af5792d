import { isPage } from '../address.ts';
import { isLive } from '../ledger/entry.ts';
import type { Site } from '../link/model.ts';
import { escapeHtml } from '../show/escape.ts';
import { lastWritten } from '../show/written.ts';
import type { Address } from '../cite/address.ts';

/** The pages of the site for search engines, https://www.sitemaps.org/protocol.html; each with the last day of its words. */
export function sitemap({ ledger }: Pick<Site, 'ledger'>, address: Address): string {
  const urls = ledger
    .filter((entry) => isPage(entry.address) && isLive(entry))
    .map(({ address: page }) => {
      const day = lastWritten(ledger, page);
      return `<url><loc>${escapeHtml(address(page))}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** All may read all; crawlers look for this file at the root of the host. */
export const robots = (address: Address): string => `User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap.xml')}\n`;
