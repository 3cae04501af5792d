import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { feed } from '../../src/export/feed.ts';
import { edited, fixture, siteOf, type Files } from '../support/content.ts';
import { address, type Built } from './site.ts';

const read = (xml: string) => new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(xml);

/** What leads others to a built site. */
export function describeFeeds(site: Built): void {
  test('the feed is RSS 2.0 as its specification and the advisory board’s profile have it', () => {
    const xml = site.text('feed.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const { rss } = read(xml);
    expect(rss['@_version']).toBe('2.0');
    const { channel } = rss;
    expect(channel).toMatchObject({ title: 'One harbour or two?', link: address, language: 'en-GB' });
    expect(channel['atom:link']).toMatchObject({ '@_href': `${address}feed.xml`, '@_rel': 'self' });
    expect(channel.managingEditor).toBe('errors@example.org (Bay Press)');
    const date =
      /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
    expect(channel.lastBuildDate).toMatch(date);
    expect(channel.item).toHaveLength(3);
    expect(new Set(channel.item.map((item: { guid: { '#text': string } }) => item.guid['#text'])).size).toBe(3);
    for (const item of channel.item) {
      expect(item.pubDate).toMatch(date);
      expect(item.guid).toEqual({ '#text': item.link, '@_isPermaLink': 'true' });
      expect(site.text(`${item.link.slice(address.length)}index.html`)).toContain(item.title.split(': ')[0]);
    }
  });

  test('the sitemap has every page that is there, and robots.txt leads to it', () => {
    const xml = site.text('sitemap.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const urls: { loc: string; lastmod?: string }[] = read(xml).urlset.url;
    for (const { loc } of urls)
      expect(site.text(`${loc.slice(address.length)}index.html`), loc).not.toContain('content="noindex"');
    expect(urls.map(({ loc }) => loc)).toContain(`${address}changes/`);
    expect(urls.find(({ loc }) => loc === `${address}articles/abel-2001/`)?.lastmod).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(site.text('robots.txt')).toContain(`Sitemap: ${address}sitemap.xml`);
  });

  test('an item changes its date only when its words change', async () => {
    const folder = site.content;
    const ledger = readFileSync(join(folder, 'addresses.json'), 'utf8');
    const old = ledger.replace(/"day":"[^"]*"/g, '"day":"2025-01-02"');
    const dates = async (files: Files): Promise<string[]> => {
      const xml = await feed(siteOf(files), (path) => `https://example.org${path}`);
      return read(xml).rss.channel.item.map(({ pubDate }: { pubDate?: string }) => pubDate?.slice(5, 16));
    };
    const files = new Map(fixture('harbour')).set('addresses.json', old);
    expect(await dates(files)).toEqual(Array(3).fill('02 Jan 2025'));
    // What is not written down yet changes no date; what is, only that of its brief.
    const reworded = edited(
      files,
      'articles/abel-2001.md',
      'they made one harbour of two',
      'they made two harbours one',
    );
    expect(await dates(reworded)).toEqual(Array(3).fill('02 Jan 2025'));
    const written = old.replace(
      /("words":"they made )one harbour of two","day":"2025-01-02"/,
      '$1two harbours one","day":"2026-03-04","was":[{"words":"they made one harbour of two","day":"2025-01-02"}]',
    );
    expect(written).not.toBe(old);
    expect(await dates(new Map(reworded).set('addresses.json', written))).toEqual([
      '02 Jan 2025',
      '02 Jan 2025',
      '04 Mar 2026',
    ]);
  });
}
