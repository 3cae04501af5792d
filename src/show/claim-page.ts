import type { Account, Article, Claim, Name, Position, RelationKind, Site } from '../link/model.ts';
import { sentenceAround } from '../link/sentences.ts';
import type { Stance } from '../read/schemas.ts';
import { locatorText } from '../read/locator.ts';
import { accountPath, articlePath, comparePath, href, namePath, passagePath } from './href.ts';
import { renderStretch } from './html.ts';
import { lineOf, type LineView } from './lines.ts';
import { locatorHref } from './source-page.ts';
import { byline } from './source.ts';
import { dateInWords } from './dates.ts';
import type { CellSymbol } from './strip.ts';

/** One who holds a position that an article passes on, and where that one speaks in an article of their own. */
export interface HolderView {
  name: string;
  href: string;
  own: { label: string; href: string } | undefined;
}

/** A position in its words. */
export interface Quotation {
  /** Its sentence, the passage marked. */
  html: string;
  stance: Stance;
  symbol: CellSymbol;
  isOwn: boolean;
  holders: HolderView[];
  /** Such as "¶ 5" or "¶ 5–6", of the source. */
  locator: string;
  /** Of those paragraphs, where the user has the source. */
  sourceHref: string | undefined;
  paragraph: string;
  href: string;
}

/** One article's part of a claim's page. */
export interface AccountView {
  slug: string;
  formerIds: readonly string[];
  label: string;
  author: string;
  date: string;
  href: string;
  /** The author's own before what is relayed. */
  quotations: Quotation[];
}

/** One article's part of a claim's page after another, by date. */
export const accountViews = (claim: Claim): AccountView[] =>
  claim.accounts.map(({ article, formerIds, positions }) => ({
    slug: article.slug,
    formerIds,
    label: article.label,
    author: byline(article),
    date: dateInWords(article.meta.date),
    href: href(articlePath(article)),
    quotations: [...positions].sort((a, b) => Number(b.isOwn) - Number(a.isOwn)).map(quotation),
  }));

function quotation(position: Position): Quotation {
  const { passage, stance, isOwn, holders, claim } = position;
  const { paragraph } = passage;
  return {
    html: renderStretch(paragraph, sentenceAround(paragraph.text, passage), passage),
    stance,
    symbol: isOwn ? stance : `r-${stance}`,
    isOwn,
    holders: holders.map((name) => ({
      name: name.name,
      href: href(namePath(name)),
      own: ownAccount(claim, paragraph.article, name.wrote),
    })),
    locator: locatorText(paragraph.locator),
    sourceHref: locatorHref(paragraph.article, paragraph.locator),
    paragraph: paragraph.id.slice(1),
    href: href(passagePath(passage)),
  };
}

/** The account of an article, other than the one that relays, in which a holder speaks in their own voice. */
function ownAccount(claim: Claim, relaying: Article, wrote: readonly Article[]): HolderView['own'] {
  const account = claim.accounts.find(
    ({ article, lead }) => article !== relaying && lead.isOwn && wrote.includes(article),
  );
  return account && { label: account.article.label, href: `#${account.article.slug}` };
}

/** Two articles that both speak of a claim, and where they are compared. */
export const comparisons = ({ accounts }: Claim, pairs: Site['pairs']): { label: string; href: string }[] =>
  accounts.flatMap(({ article: one }, index) =>
    accounts
      .slice(index + 1)
      .filter(({ article: other }) => pairs.some((pair) => pair.includes(one) && pair.includes(other)))
      .map(({ article: other }) => ({
        label: `${one.label} and ${other.label}`,
        href: href(comparePath(one, other)),
      })),
  );

/** How a claim is to another. */
export const relationWords: Record<RelationKind, string> = {
  supports: 'supports',
  contradicts: 'contradicts',
  refines: 'refines',
  'supported-by': 'is supported by',
  'refined-by': 'is refined by',
};

/** The claims related to a claim, each with the word that says how. */
export const relationViews = (claim: Claim, articles: readonly Article[]): { word: string; line: LineView }[] =>
  (Object.keys(relationWords) as RelationKind[]).flatMap((kind) =>
    claim.relations
      .filter((relation) => relation.kind === kind)
      .map((relation) => ({ word: relationWords[kind], line: lineOf(relation.claim, articles) })),
  );

/** Names that a claim is about, and those who hold positions on it, each once. */
export function namesIn({ names, accounts }: Claim): Name[] {
  const holders = accounts.flatMap(({ positions }: Account) => positions.flatMap(({ holders }) => holders));
  return [...new Set([...names, ...holders])];
}

/** Where a claim's page has an article's part. */
export const accountHref = (claim: Claim, article: Article): string => href(accountPath(claim, article));
