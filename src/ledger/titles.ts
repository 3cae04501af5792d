import { articleAddress, claimAddress, comparedIn, fixedPages, fragmentOf, isPage, slugOf } from '../address.ts';
import { asInner } from '../common/quotes.ts';
import { firstWords, type Entry, type Ledger } from './entry.ts';

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
export function titlesOf({ articles, claims }: Named, known: Ledger): Titles {
  const labels = new Map(articles.map(({ slug, label }) => [slug, label]));
  const claimTitles = new Map(claims.map(({ id, title }) => [id, title]));
  const article = (slug: string): string => labels.get(slug) ?? known.get(articleAddress(slug))?.words ?? slug;
  const claim = (id: string): string => claimTitles.get(id) ?? known.get(claimAddress(id))?.words ?? id;

  const short = ({ kind, address, words = '' }: Entry): string => {
    switch (kind) {
      case 'page':
        return fixedPages[address] ?? address;
      case 'article':
        return article(slugOf(address));
      case 'claim':
        return claim(slugOf(address));
      case 'account':
        return article(fragmentOf(address));
      case 'differences':
        return 'How the accounts differ';
      case 'comparison':
        return comparedIn(address).map(article).join(' and ');
      case 'paragraph':
        return `Paragraph ${fragmentOf(address).slice(1)}`;
      case 'passage':
        return `“${asInner(firstWords(words))}”`;
      case 'heading':
      case 'name':
      case 'event':
        return words;
    }
  };
  const full = (entry: Entry): string => {
    const { kind, address } = entry;
    if (isPage(address) || kind === 'event') return short(entry);
    if (kind === 'account' || kind === 'differences') return `${claim(slugOf(address))}: ${short(entry)}`;
    const label = article(slugOf(address));
    return kind === 'paragraph' ? `${label}, paragraph ${fragmentOf(address).slice(1)}` : `${label}: ${short(entry)}`;
  };
  return { full, short };
}
