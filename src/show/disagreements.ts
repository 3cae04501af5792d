import { groupBy } from '../link/collect.ts';
import { isContested } from '../link/contested.ts';
import type { Claim, Site } from '../link/model.ts';
import { stances, type Stance } from '../read/schemas.ts';
import { accountPath, claimPath, href } from './href.ts';
import { stancesOf } from './margin.ts';
import { stanceSigns } from './stances.ts';

export interface DisagreementView {
  title: string;
  statement: string;
  href: string;
  introduction: string | undefined;
  /** Each stance taken, and by whom. */
  sides: { stance: Stance; sign: string; articles: { label: string; href: string }[] }[];
}

/** The claims on which the articles clash: those the editor introduces first and in that order, then the others. */
export function disagreementViews({ claims, meta }: Site): DisagreementView[] {
  const introductions = new Map(meta.disagreements.map(({ claim, introduction }) => [claim, introduction]));
  const rank = ({ id }: Claim): number => [...introductions.keys()].indexOf(id);
  return claims
    .filter(isContested)
    .filter(({ id }) => introductions.has(id))
    .sort((a, b) => rank(a) - rank(b))
    .map((claim) => ({
      title: claim.title,
      statement: claim.statement,
      href: href(claimPath(claim)),
      introduction: introductions.get(claim.id),
      sides: sides(claim),
    }));
}

function sides(claim: Claim): DisagreementView['sides'] {
  const taken = claim.accounts.flatMap((account) => stancesOf(account).map((stance) => ({ stance, article: account.article })));
  const byStance = groupBy(taken, ({ stance }) => stance);
  return stances.flatMap((stance) => {
    const holders = byStance.get(stance);
    return holders ? [{ stance, sign: stanceSigns[stance].sign, articles: holders.map(({ article }) => ({ label: article.label, href: href(accountPath(claim, article)) })) }] : [];
  });
}
