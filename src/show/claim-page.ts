import { citeInLine } from '../common/cite-in-line.ts';
import { mostCells } from '../common/strip.ts';
import type { Account, Article, Claim, Name, RelationKind, Site } from '../link/model.ts';
import { stances } from '../read/schemas.ts';
import { accountViews, type AccountView } from './accounts.ts';
import { compare, relations } from './compare-page.ts';
import { tellCounts, type Count } from './counts.ts';
import { comparePath, href } from './href.ts';
import { renderMarkdown } from './html.ts';
import { lineOf, type LineView } from './lines.ts';
import { articleLink, nameLink, type LinkView } from './links.ts';
import { changedViews, tombstoneView, type NoticeView } from './notices.ts';
import { reportOf, type ReportView } from './report.ts';
import { cellOf, symbolOf, type CellSymbol, type CellView } from './strip.ts';
import { tallyOf } from './tally.ts';

/** All that the page of a claim shows. */
export interface ClaimPage {
  head: ClaimHeadView;
  body: { title: string; html: string };
  accounts: AccountView[];
  /** Of accounts that were withdrawn. */
  notices: NoticeView[];
  silent: LinkView[];
  relations: RelationView[];
  names: LinkView[];
  pairs: LinkView[];
  /** How the page is cited, but for its address. */
  citation: string;
}

/** The page of a claim. */
export function claimPage(
  claim: Claim,
  { meta, articles, pairs }: Pick<Site, 'meta' | 'articles' | 'pairs'>,
): ClaimPage {
  const compared = comparisons(claim, pairs);
  return {
    head: headOf(claim, articles, compared.length > 0, reportOf(meta, claim.title, claim.statement)),
    body: { title: bodyTitle(claim), html: renderMarkdown(claim.body) },
    accounts: accountViews(claim),
    notices: claim.tombstones.map(tombstoneView),
    silent: claim.silent.map(articleLink),
    relations: relationViews(claim, articles),
    names: namesIn(claim).map(nameLink),
    pairs: compared,
    citation: citeInLine(claim.title, meta.title),
  };
}

/** What stands above the words that a claim's file has below its front matter. */
export const bodyTitle = ({ accounts }: Claim): string =>
  accounts.length > 1 ? 'How the accounts differ' : 'Who makes it';

/** What stands above all of that. */
export interface ClaimHeadView {
  title: string;
  statement: string;
  group: LinkView;
  notices: NoticeView[];
  tally: string;
  /** A cell for each article, as a link to its part of the page where it has one; none where they are too many. */
  cells: (CellView & { href: string | undefined })[];
  /** In the place of cells. */
  stances: StanceView[];
  /** Whether two of the articles that speak of it are compared. */
  isCompared: boolean;
  report: ReportView | undefined;
}

function headOf(
  claim: Claim,
  articles: readonly Article[],
  isCompared: boolean,
  report: ReportView | undefined,
): ClaimHeadView {
  const { title, statement, group } = claim;
  const hasCells = articles.length <= mostCells;
  const cells = hasCells ? articles.map((article) => cellOf(claim, article)) : [];
  return {
    title,
    statement,
    group: { text: group.title, href: `${href('/claims/')}#${group.id}` },
    notices: changedViews('The claim', claim.former),
    tally: tallyOf(claim),
    cells: cells.map((cell) => ({ ...cell, href: cell.symbol === 'silent' ? undefined : `#${cell.slug}` })),
    stances: hasCells ? [] : stanceViews(claim),
    isCompared,
    report,
  };
}

/** The articles whose leads take one stance. */
export interface StanceView {
  symbol: CellSymbol;
  words: string;
  articles: { label: string; href: string }[];
}

/** Who takes which stance, the articles' own first; an article leads to its part of the claim's page. */
function stanceViews({ accounts }: Claim): StanceView[] {
  const symbols = [...stances, ...stances.map((stance): CellSymbol => `r-${stance}`)];
  return symbols.flatMap((symbol) => {
    const taking = accounts.filter(({ lead }) => symbolOf(lead) === symbol);
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

/** Comparisons of two articles that both speak of a claim: those that clash on it first, and how many more there are. */
function comparisons({ accounts }: Claim, pairs: Site['pairs']): LinkView[] {
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
  const more = found.length - mostCompared;
  return [
    ...sharpest.slice(0, mostCompared).map(({ text, href }) => ({ text, href })),
    ...(more > 0 ? [{ text: `and ${more} more`, href: href('/compare/') }] : []),
  ];
}

/** How a claim is to another. */
export const relationWords: Record<RelationKind, string> = {
  supports: 'supports',
  contradicts: 'contradicts',
  refines: 'refines',
  'supported-by': 'is supported by',
  'refined-by': 'is refined by',
};

/** A related claim, with the word that says how. */
export interface RelationView {
  word: string;
  line: LineView;
}

const relationViews = (claim: Claim, articles: readonly Article[]): RelationView[] =>
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
