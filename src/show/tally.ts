import { plurals } from './counts.ts';
import type { Article, Claim } from '../link/model.ts';
import { onlyRelays, ownStances } from '../link/stances.ts';
import { stances } from '../read/schemas.ts';
import { capital, inWords, listed } from './words.ts';

/** More articles than these are counted rather than named. */
const mostNamed = 3;

/** Who does what with a claim, in a sentence: "Two affirm, one disputes; Gazette 2003 only relays; Abel 2001 is silent." */
export function tallyOf(claim: Pick<Claim, 'accounts' | 'silent'>): string {
  const own = ownStances(claim);
  const taken = stances.flatMap((stance) => {
    const count = own.filter((one) => one === stance).length;
    return count ? [`${inWords(count)} ${count === 1 ? stance : plurals[stance]}`] : [];
  });
  const relaying = claim.accounts.filter(onlyRelays).map(({ article }) => article);
  const parts = [
    taken.join(', '),
    said(relaying, 'only relays', 'only relay'),
    said(claim.silent, 'is silent', 'are silent'),
  ];
  return `${capital(parts.filter(Boolean).join('; '))}.`;
}

function said(articles: readonly Article[], one: string, many: string): string {
  if (!articles.length) return '';
  const named = articles.length <= mostNamed ? listed(articles.map(({ label }) => label)) : inWords(articles.length);
  return `${named} ${articles.length === 1 ? one : many}`;
}
