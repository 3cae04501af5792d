import type { Claim, Site } from '../link/model.ts';
import type { Stance } from '../read/schemas.ts';
import { groupBy } from '../link/collect.ts';
import { disagreements } from '../link/contested.ts';
import { accountPath, claimPath, href, passagePath } from './href.ts';
import { firstOfEach, stanceSigns } from './stances.ts';

/** What one article does with one claim. */
export interface MatrixCell {
  slug: string;
  label: string;
  /** The article's account on the claim's page. */
  href: string;
  /** Empty where the article is silent. */
  marks: { stance: Stance; sign: string; href: string }[];
}

/** A claim across the articles. */
export interface MatrixRow {
  id: string;
  title: string;
  statement: string;
  href: string;
  names: string[];
  /** The slugs of the articles that disagree on it, and each two of them with a slash between, in either order. */
  contested: string[];
  cells: MatrixCell[];
}

/** Claims that stand together. */
export interface MatrixGroup {
  id: string;
  title: string;
  rows: MatrixRow[];
}

/** Claims down, by group; articles across, by date; in each cell the stances that the article takes, each once. */
export function matrix(site: Site): MatrixGroup[] {
  return [...groupBy(site.claims, ({ group }) => group)].map(([group, claims]) => ({
    ...group,
    rows: claims.map((claim) => row(claim, site)),
  }));
}

function row(claim: Claim, site: Site): MatrixRow {
  return {
    id: claim.id,
    title: claim.title,
    statement: claim.statement,
    href: href(claimPath(claim)),
    names: claim.names.map(({ id }) => id),
    contested: [
      ...new Set(
        disagreements(claim).flatMap(([{ slug: one }, { slug: other }]) => [
          one,
          other,
          `${one}/${other}`,
          `${other}/${one}`,
        ]),
      ),
    ],
    cells: site.articles.map((article) => {
      const account = claim.accounts.find((account) => account.article === article);
      return {
        slug: article.slug,
        label: article.label,
        href: href(accountPath(claim, article)),
        marks: (account ? firstOfEach(account) : []).map((passage) => ({
          stance: passage.stance,
          sign: stanceSigns[passage.stance].sign,
          href: href(passagePath(passage)),
        })),
      };
    }),
  };
}
