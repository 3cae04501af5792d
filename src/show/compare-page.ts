import type { Account, Article, Claim, Site } from '../link/model.ts';
import { onlyRelays } from '../link/stances.ts';
import type { Stance } from '../read/schemas.ts';
import { excerptAround } from './excerpt.ts';
import { columnsOf, type ColumnView } from './columns.ts';
import { accountPath, articlePath, comparePath, href, passagePath } from './href.ts';
import { lineOf, type LineView } from './lines.ts';
import type { LinkView } from './links.ts';
import { symbolOf, type CellSymbol } from './strip.ts';
import { capital, counted } from './words.ts';

/** From the sharpest. */
export const relations = ['clash', 'differ', 'agree', 'relays'] as const;

/** What two articles do to each other on a claim that both speak of. */
export type Comparison = (typeof relations)[number];

/** Two articles as they stand on one claim, each by its lead: one disputes; one or both qualify; the rest; one only relays. */
export function compare(one: Account, other: Account): Comparison {
  if (onlyRelays(one) || onlyRelays(other)) return 'relays';
  const stances = [one.lead.stance, other.lead.stance];
  const disputing = stances.filter((stance) => stance === 'disputes').length;
  if (disputing === 1) return 'clash';
  return disputing === 0 && stances.includes('qualifies') ? 'differ' : 'agree';
}

/** What an article says of a claim, in its lead's words. */
export interface SideView {
  label: string;
  stance: Stance;
  symbol: CellSymbol;
  /** Who holds it, where the article only relays. */
  holders: string[];
  html: string;
  href: string;
  /** How many passages more there are, and where. */
  more: { count: number; href: string } | undefined;
}

/** A claim that both articles speak of. */
export interface ComparisonRow {
  line: LineView;
  statement: string;
  sides: [SideView, SideView];
}

/** Claims on which two articles stand alike to each other. */
export interface ComparisonGroup {
  kind: Comparison;
  title: string;
  explanation: string;
  rows: ComparisonRow[];
}

const told: Record<Comparison, { title: string; explanation: string }> = {
  clash: { title: 'They clash', explanation: 'One disputes what the other affirms, expects or qualifies.' },
  differ: { title: 'They differ', explanation: 'One or both qualify.' },
  agree: { title: 'They agree', explanation: 'Both hold it, or both dispute it.' },
  relays: { title: 'One only relays', explanation: 'At least one of them only passes on what others hold.' },
};

/** One of two articles that are compared. */
export interface ComparedView {
  label: string;
  href: string;
  answer: string;
  /** All articles that the other one is compared with, to choose from. */
  choices: { value: string; text: string; isChosen: boolean }[];
}

/** Two articles side by side, the sharpest differences first. */
export interface ComparePage {
  pair: ComparedView[];
  columns: ColumnView[];
  groups: ComparisonGroup[];
  summary: string;
  /** Comparisons of either with another. */
  others: LinkView[];
}

/** Compares two articles, claim by claim. */
export function comparePage(
  { claims, articles, pairs }: Pick<Site, 'claims' | 'articles' | 'pairs'>,
  [first, second]: Site['pairs'][number],
): ComparePage {
  // By date, as everywhere; only the address is alphabetical.
  const pair = articles.filter((article) => article === first || article === second) as [Article, Article];
  const comparedWith = (one: Article): Article[] =>
    articles.filter((other) => other !== one && pairs.some((known) => known.includes(one) && known.includes(other)));
  const both = claims.flatMap((claim) => {
    const [one, other] = pair.map((article) => claim.accounts.find((account) => account.article === article));
    return one && other ? [{ kind: compare(one, other), row: row(claim, one, other, articles) }] : [];
  });
  const groups = relations.flatMap((kind) => {
    const rows = both.filter((found) => found.kind === kind).map((found) => found.row);
    return rows.length ? [{ kind, ...told[kind], rows }] : [];
  });
  return {
    pair: pair.map((article, index) => ({
      label: article.label,
      href: href(articlePath(article)),
      answer: article.meta.answer,
      choices: comparedWith(pair[1 - index]!).map((choice) => ({
        value: choice.slug,
        text: choice.label,
        isChosen: choice === article,
      })),
    })),
    columns: columnsOf(articles),
    groups,
    summary: summaryOf(groups, claims, pair),
    others: pairs
      .filter(
        (known) => known.some((article) => pair.includes(article)) && !known.every((article) => pair.includes(article)),
      )
      .map(([one, other]) => ({ text: `${one.label} and ${other.label}`, href: href(comparePath(one, other)) })),
  };
}

const row = (claim: Claim, one: Account, other: Account, articles: readonly Article[]): ComparisonRow => ({
  line: lineOf(claim, articles),
  statement: claim.statement,
  sides: [sideOf(one), sideOf(other)],
});

function sideOf({ article, claim, lead, positions }: Account): SideView {
  const more = positions.length - 1;
  return {
    label: article.label,
    stance: lead.stance,
    symbol: symbolOf(lead),
    holders: lead.isOwn ? [] : lead.holders.map(({ name }) => name),
    html: excerptAround(lead.passage),
    href: href(passagePath(lead.passage)),
    more: more ? { count: more, href: href(accountPath(claim, article)) } : undefined,
  };
}

function summaryOf(groups: ComparisonGroup[], claims: readonly Claim[], [one, other]: [Article, Article]): string {
  const count = (kind: Comparison): number => groups.find((group) => group.kind === kind)?.rows.length ?? 0;
  const all = relations.reduce((sum, kind) => sum + count(kind), 0);
  const alone = (article: Article, silent: Article): number =>
    claims.filter(({ accounts }) => speaks(accounts, article) && !speaks(accounts, silent)).length;
  if (!all) return `They speak on no claim in common.`;
  const parts = [
    ...(count('clash') ? [`on ${count('clash')} they clash`] : []),
    ...(count('differ') ? [`on ${count('differ')} they differ`] : []),
    ...(count('agree') ? [`on ${count('agree')} they agree`] : []),
  ];
  const relayed = count('relays') ? [`on ${count('relays')} one only relays`] : [];
  const [ofOne, ofOther] = [alone(one, other), alone(other, one)];
  const others = [
    ...(ofOne ? [`on ${counted(ofOne, 'claim')} only ${one.label} speaks`] : []),
    ...(ofOther ? [`on ${counted(ofOther, 'claim')} only ${other.label}${ofOne ? '' : ' speaks'}`] : []),
  ];
  const both = [parts.join(', '), ...relayed].filter(Boolean).join('; ');
  return [`both speak on ${counted(all, 'claim')}: ${both}`, others.join(', ')]
    .filter(Boolean)
    .map((sentence) => `${capital(sentence)}.`)
    .join(' ');
}

const speaks = (accounts: readonly Account[], article: Article): boolean =>
  accounts.some((account) => account.article === article);
