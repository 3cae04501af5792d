import type { Account, Article, Claim, Site } from '../link/model.ts';
import { onlyRelays } from '../link/stances.ts';
import type { Stance } from '../read/schemas.ts';
import { excerptAround } from './excerpt.ts';
import { accountPath, href, passagePath } from './href.ts';
import { lineOf, type LineView } from './lines.ts';
import type { CellSymbol } from './strip.ts';
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

/** Two articles side by side, the sharpest differences first. */
export interface ComparePage {
  groups: ComparisonGroup[];
  summary: string;
}

/** Compares two articles, claim by claim. */
export function comparePage(
  { claims, articles }: Pick<Site, 'claims' | 'articles'>,
  pair: [Article, Article],
): ComparePage {
  const both = claims.flatMap((claim) => {
    const [one, other] = pair.map((article) => claim.accounts.find((account) => account.article === article));
    return one && other ? [{ kind: compare(one, other), row: row(claim, one, other, articles) }] : [];
  });
  const groups = relations.flatMap((kind) => {
    const rows = both.filter((found) => found.kind === kind).map((found) => found.row);
    return rows.length ? [{ kind, ...told[kind], rows }] : [];
  });
  return { groups, summary: summaryOf(groups, claims, pair) };
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
    symbol: lead.isOwn ? lead.stance : `r-${lead.stance}`,
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
