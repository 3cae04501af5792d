import type { Account, Article, Claim, Name, Position, RelationKind, Site } from '../link/model.ts';
import { sentenceAround } from '../link/sentences.ts';
import { tellCounts, type Count } from './counts.ts';
import { stances, type Stance } from '../read/schemas.ts';
import { compare, relations } from './compare-page.ts';
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
  /** What the link to it is called, which no other of the page is: of several in one paragraph each has its number. */
  heard: string;
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

/** What stands above the words that a claim's file has below its front matter. */
export const bodyTitle = ({ accounts }: Claim): string =>
  accounts.length > 1 ? 'How the accounts differ' : 'Who makes it';

/** One article's part of a claim's page after another, by date. */
export const accountViews = (claim: Claim): AccountView[] =>
  claim.accounts.map(({ article, formerIds, positions }) => ({
    slug: article.slug,
    formerIds,
    label: article.label,
    author: byline(article),
    date: dateInWords(article.meta.date),
    href: href(articlePath(article)),
    quotations: [...positions]
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn))
      .map((position) => quotation(position, positions)),
  }));

function quotation(position: Position, all: readonly Position[]): Quotation {
  const { passage, stance, isOwn, holders, claim } = position;
  const beside = all.filter((other) => other.passage.paragraph === passage.paragraph);
  const number = beside.length > 1 ? `, passage ${beside.indexOf(position) + 1} there` : '';
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
    heard: `${paragraph.article.label}, paragraph ${paragraph.id.slice(1)}${number}`,
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

/** The articles whose leads take one stance. */
export interface StanceView {
  symbol: CellSymbol;
  words: string;
  articles: { label: string; href: string }[];
}

/** Who takes which stance, the articles' own first; an article leads to its part of the claim's page. */
export function stanceViews({ accounts }: Claim): StanceView[] {
  const symbolOf = ({ lead }: Account): CellSymbol => (lead.isOwn ? lead.stance : `r-${lead.stance}`);
  const symbols = [...stances, ...stances.map((stance): CellSymbol => `r-${stance}`)];
  return symbols.flatMap((symbol) => {
    const taking = accounts.filter((account) => symbolOf(account) === symbol);
    const count = { symbol, count: taking.length } as Count;
    return taking.length
      ? [
          {
            symbol,
            words: tellCounts([count]),
            articles: taking.map(({ article }) => ({ label: article.label, href: `#${article.slug}` })),
          },
        ]
      : [];
  });
}

/** So many comparisons are listed on a claim's page. */
const mostCompared = 12;

/** Two articles that both speak of a claim, and where they are compared: those that clash on it first, and how many more there are. */
export function comparisons(
  { accounts }: Claim,
  pairs: Site['pairs'],
): { links: { text: string; href: string }[]; more: number } {
  const found = accounts.flatMap((one, index) =>
    accounts
      .slice(index + 1)
      .filter((other) => pairs.some((pair) => pair.includes(one.article) && pair.includes(other.article)))
      .map((other) => ({
        text: `${one.article.label} and ${other.article.label}`,
        href: href(comparePath(one.article, other.article)),
        kind: compare(one, other),
      })),
  );
  const sharpest = found.sort((a, b) => relations.indexOf(a.kind) - relations.indexOf(b.kind));
  return {
    links: sharpest.slice(0, mostCompared).map(({ text, href }) => ({ text, href })),
    more: Math.max(0, found.length - mostCompared),
  };
}

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
