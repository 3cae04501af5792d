import type { Account, Article, Claim } from '../link/model.ts';
import { ownStances } from '../link/stances.ts';
import { stances, type Stance } from '../read/schemas.ts';
import { stanceWords } from './stances.ts';
import { listed } from './words.ts';

/** The symbols that cells are drawn with: a stance of the article's own, one that it only relays, or none. */
export type CellSymbol = Stance | `r-${Stance}` | 'silent';

/** What one article does with a claim. */
export interface CellView {
  slug: string;
  label: string;
  symbol: CellSymbol;
  /** Whether it takes other stances too, in the same voice. */
  isMixed: boolean;
  /** Whether it is the article that one is reading. */
  isHere: boolean;
  /** As "affirms and expects", "only relays Jonas Quist", "is silent". */
  words: string;
}

/** The row of cells, one an article by date, that shows the articles' stances on a claim. */
export interface StripView {
  cells: CellView[];
  /** Where there are too many articles for cells: how many take each stance in their own voice. */
  counts: { symbol: Stance; count: number }[] | undefined;
  /** All of it in words. */
  words: string;
}

/** With more articles a strip gives way to counts. */
export const mostCells = 8;

/**
 * The strip of a claim.
 * @param articles all articles, by date
 * @param here the article that one is reading
 */
export function stripOf(claim: Claim, articles: readonly Article[], here?: Article): StripView {
  if (articles.length <= mostCells) {
    const cells = articles.map((article) => cellOf(claim, article, here));
    return { cells, counts: undefined, words: cells.map(said).join('; ') };
  }
  const own = ownStances(claim);
  const counts = stances.flatMap((symbol) => {
    const count = own.filter((stance) => stance === symbol).length;
    return count ? [{ symbol, count }] : [];
  });
  const told = counts.map(({ symbol, count }) => `${count} ${stanceWords[symbol][count === 1 ? 'one' : 'many']}`);
  return { cells: here ? [cellOf(claim, here, here)] : [], counts, words: told.join(', ') };
}

const said = ({ label, words }: CellView): string => `${label} ${words}`;

/** The cell of an article in the strip of a claim. */
export function cellOf(claim: Claim, article: Article, here?: Article): CellView {
  const account = claim.accounts.find((account) => account.article === article);
  const common = { slug: article.slug, label: article.label, isHere: article === here };
  if (!account) return { ...common, symbol: 'silent', isMixed: false, words: 'is silent' };
  const { stance, isOwn } = account.lead;
  const taken = stancesOf(account);
  return {
    ...common,
    symbol: isOwn ? stance : `r-${stance}`,
    isMixed: taken.length > 1,
    words: isOwn ? listed(taken) : `only relays ${listed(holdersOf(account))}`,
  };
}

/** The stances that an article takes on a claim in the voice of its lead, the lead's first, each once. */
export const stancesOf = ({ lead, positions }: Account): Stance[] => [
  ...new Set([lead, ...positions.filter(({ isOwn }) => isOwn === lead.isOwn)].map(({ stance }) => stance)),
];

/** The names of those for whom an article passes positions on a claim on, each once. */
const holdersOf = ({ positions }: Account): string[] => [
  ...new Set(positions.flatMap(({ holders }) => holders.map(({ name }) => name))),
];
