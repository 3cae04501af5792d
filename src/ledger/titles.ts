import { articleAddress, claimAddress, fixedPages, fragmentOf, isPage, pageOf, slugOf } from '../address.ts';
import { currentWords, type Entry } from './entry.ts';

/** What things are called, also when they are no more. */
export interface Titles {
  /** Seen from anywhere: `Abel 2001, paragraph 7`. */
  full: (entry: Entry) => string;
  /** Seen from its own page: `Paragraph 7`. */
  short: (entry: Entry) => string;
}

/** What has a name today. */
interface Named {
  articles: readonly { readonly slug: string; readonly label: string }[];
  claims: readonly { readonly id: string; readonly title: string }[];
}

/** @param known the ledger by address */
export function titlesOf({ articles, claims }: Named, known: ReadonlyMap<string, Entry>): Titles {
  const labels = new Map(articles.map(({ slug, label }) => [slug, label]));
  const claimTitles = new Map(claims.map(({ id, title }) => [id, title]));
  const recorded = (address: string, otherwise: string): string => {
    const entry = known.get(address);
    return (entry && currentWords(entry)) || otherwise;
  };
  const article = (slug: string): string => labels.get(slug) ?? recorded(articleAddress(slug), slug);
  const claim = (id: string): string => claimTitles.get(id) ?? recorded(claimAddress(id), id);

  const short = (entry: Entry): string => {
    const { kind, address } = entry;
    switch (kind) {
      case 'page':
        return fixedPages[address] ?? address;
      case 'article':
        return article(slugOf(address));
      case 'claim':
        return claim(slugOf(address));
      case 'account':
        return article(fragmentOf(address));
      case 'paragraph':
        return `Paragraph ${fragmentOf(address).slice(1)}`;
      case 'passage':
        return `“${firstWords(currentWords(entry))}”`;
      case 'heading':
      case 'name':
      case 'event':
        return currentWords(entry);
    }
  };
  const full = (entry: Entry): string => {
    const { kind, address } = entry;
    if (isPage(address) || kind === 'event') return short(entry);
    if (kind === 'account') return `${claim(slugOf(address))}: ${short(entry)}`;
    const label = article(slugOf(pageOf(address)));
    if (kind === 'passage' && entry.claim !== undefined) return `${label} on ${claim(entry.claim)}`;
    return kind === 'paragraph' ? `${label}, paragraph ${fragmentOf(address).slice(1)}` : `${label}: ${short(entry)}`;
  };
  return { full, short };
}

/** The beginning of a text, at most twelve words. */
export function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : text;
}
