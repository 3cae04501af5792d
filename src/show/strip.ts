import { mostCells } from '../common/strip.ts';
import { countsOf, tellCounts, type Count } from './counts.ts';
import type { Account, Article, Claim } from '../link/model.ts';
import type { Stance } from '../read/schemas.ts';
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

/** What is seen of a cell. */
export type ShownCell = Pick<CellView, 'symbol' | 'isMixed'>;

/** The row of cells, one an article by date, that shows the articles' stances on a claim. */
export interface StripView {
  cells: CellView[];
  /** Where there are too many articles for cells, which are then that of the article that one is reading at most. */
  counts: Count[] | undefined;
  /** All of it in words. */
  words: string;
}

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
  // Of many articles most are silent: they need not be asked.
  const counts = countsOf(claim.accounts.map(({ lead }) => symbolOf(lead)));
  return { cells: here ? [cellOf(claim, here, here)] : [], counts, words: tellCounts(counts) };
}

const said = ({ label, words }: CellView): string => `${label} ${words}`;

/** The symbol of a position. */
export const symbolOf = ({ stance, isOwn }: Account['lead']): CellSymbol => (isOwn ? stance : `r-${stance}`);

/** The cell of an article in the strip of a claim. */
export function cellOf(claim: Claim, article: Article, here?: Article): CellView {
  const account = claim.accounts.find((account) => account.article === article);
  const common = { slug: article.slug, label: article.label, isHere: article === here };
  if (!account) return { ...common, symbol: 'silent', isMixed: false, words: 'is silent' };
  const { isOwn } = account.lead;
  const taken = stancesOf(account);
  return {
    ...common,
    symbol: symbolOf(account.lead),
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
