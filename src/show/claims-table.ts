import { mostCells } from '../common/strip.ts';
import type { Claim, Site } from '../link/model.ts';
import { isDisputed } from '../link/stances.ts';
import { stances, type Stance } from '../read/schemas.ts';
import { accountPath, claimPath, href, passagePath } from './href.ts';
import { articleLink, type LinkView } from './links.ts';
import { disputedFirst } from './front-page.ts';
import { capital } from './words.ts';
import { cellOf, stancesOf, type CellView } from './strip.ts';

/** What one article does with one claim, as a link to where it does. */
export interface TableCell extends CellView {
  href: string | undefined;
  /** The stances that the article takes in the voice of its lead; none where it is silent. */
  stances: Stance[];
}

/** A claim across the articles. */
export interface TableRow {
  id: string;
  title: string;
  statement: string;
  href: string;
  isDisputed: boolean;
  names: string[];
  cells: TableCell[];
}

/** Claims that stand together. */
export interface TableGroup {
  id: string;
  title: string;
  rows: TableRow[];
}

/** Claims down, by group; articles across, by date. */
export interface ClaimsTable {
  articles: LinkView[];
  /** Whether there are more articles than a strip has cells. */
  isWide: boolean;
  groups: TableGroup[];
}

/** The table of all claims. */
export const claimsTable = ({ claims, articles }: Pick<Site, 'claims' | 'articles'>): ClaimsTable => ({
  articles: articles.map(articleLink),
  isWide: articles.length > mostCells,
  groups: [...Map.groupBy(claims, ({ group }) => group)].map(([group, members]) => ({
    ...group,
    rows: disputedFirst(members).map((claim) => rowOf(claim, articles)),
  })),
});

function rowOf(claim: Claim, articles: Site['articles']): TableRow {
  return {
    id: claim.id,
    title: claim.title,
    statement: claim.statement,
    href: href(claimPath(claim)),
    isDisputed: isDisputed(claim),
    names: claim.names.map(({ id }) => id),
    cells: articles.map((article) => {
      const account = claim.accounts.find((account) => account.article === article);
      const only = account?.positions.length === 1 ? account.lead : undefined;
      const to = only ? passagePath(only.passage) : accountPath(claim, article);
      return { ...cellOf(claim, article), href: account && href(to), stances: account ? stancesOf(account) : [] };
    }),
  };
}

/** What the rows of the table can be narrowed to. */
export interface TableFilter {
  articles: { value: string; text: string }[];
  stances: { value: Stance; text: string }[];
  /** By their kinds. */
  names: { kind: string; names: { value: string; text: string }[] }[];
}

/** The choices of the filter; only names that claims are about are among them. */
export const tableFilter = ({ articles, names, meta }: Pick<Site, 'articles' | 'names' | 'meta'>): TableFilter => ({
  articles: articles.map(({ slug, label }) => ({ value: slug, text: label })),
  stances: stances.map((stance) => ({ value: stance, text: stance })),
  names: meta.kinds.flatMap(({ id, plural }) => {
    const group = names.filter(({ kind, claims }) => kind.id === id && claims.length);
    return group.length
      ? [{ kind: capital(plural), names: group.map(({ id, name }) => ({ value: id, text: name })) }]
      : [];
  }),
});
