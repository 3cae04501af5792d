import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { address, type Built } from './site.ts';

/**
 * What Zotero makes of a page, by the rules of its translator "Embedded Metadata": Highwire's `citation_` tags come first, then Open
 * Graph; a page with a `citation_title` alone is a journal article unless `og:type` says that it is a website; without authors
 * it looks for `author` tags, `article:author`, and classes that hold the word byline or vcard; without a date it takes the
 * first `time` of the page.
 */
function zoteroItem(html: string) {
  const tree = fromHtml(html);
  const metas = selectAll('head meta', tree).map(({ properties }) => ({
    name: String(properties.name ?? properties['property'] ?? ''),
    content: String(properties.content ?? ''),
  }));
  const first = (name: string): string | undefined => metas.find((meta) => meta.name === name)?.content;
  const all = (name: string): string[] => metas.filter((meta) => meta.name === name).map(({ content }) => content);
  const types = {
    citation_journal_title: 'journalArticle',
    citation_book_title: 'bookSection',
    citation_technical_report_institution: 'report',
    citation_conference_title: 'conferencePaper',
    citation_dissertation_institution: 'thesis',
  };
  const stated = Object.entries(types).find(([name]) => first(name) !== undefined)?.[1];
  const isWebsite = first('og:type') === 'website';
  const authors = [...all('citation_author'), ...all('author'), ...all('article:author')];
  const bylines = selectAll('[class*="byline" i], [class*="vcard" i], a[rel~=author]', tree);
  return {
    type: stated ?? (isWebsite ? 'webpage' : first('citation_title') ? 'journalArticle' : 'webpage'),
    title: first('citation_title') ?? first('og:title'),
    site: first('og:site_name'),
    authors: authors.length ? authors : bylines.map(() => 'guessed from a byline'),
    date: first('citation_publication_date') ?? (select('time[datetime]', tree) ? 'guessed from the page' : undefined),
    url: first('og:url') ?? String(select('link[rel=canonical]', tree)?.properties.href),
  };
}

/** What those see of a built site who collect citations. */
export function describeZotero(site: Built): void {
  test.each(['abel-2001', 'gazette-2003', 'quist-2005'])('Zotero takes the brief %s for what it is', (slug) => {
    expect(zoteroItem(site.text(`articles/${slug}/index.html`))).toEqual({
      type: 'webpage',
      title: expect.stringMatching(/^Brief of /),
      site: 'One harbour or two?',
      authors: ['Jo Wharf', 'Li Quay'],
      date: expect.stringMatching(/^\d{4}\/\d\d\/\d\d$/),
      url: `${address}articles/${slug}/`,
    });
  });

  test('and a claim for a page of nobody’s', () => {
    expect(zoteroItem(site.text('claims/toll-shared/index.html'))).toMatchObject({
      type: 'webpage',
      authors: [],
      url: `${address}claims/toll-shared/`,
    });
  });
}
