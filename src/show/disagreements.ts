import { groupBy } from '../link/collect.ts';
import type { Claim, Site } from '../link/model.ts';
import { stances, type Stance } from '../read/schemas.ts';
import { accountPath, claimPath, href } from './href.ts';
import { stanceSigns, stancesOf } from './stances.ts';

/** A claim that the articles disagree on. */
export interface DisagreementView {
  title: string;
  href: string;
  introduction: string;
  /** Each stance taken, and by whom. */
  sides: { stance: Stance; sign: string; articles: { label: string; href: string }[] }[];
}

/** The clashes that the editor introduces, in the editor's order, with the sides computed from the marks. */
export function disagreementViews({ claims, meta }: Site): DisagreementView[] {
  return meta.disagreements.map(({ claim: id, introduction }) => {
    const claim = claims.find((claim) => claim.id === id)!;
    return { title: claim.title, href: href(claimPath(claim)), introduction, sides: sides(claim) };
  });
}

function sides(claim: Claim): DisagreementView['sides'] {
  const taken = claim.accounts.flatMap((account) => stancesOf(account).map((stance) => ({ stance, article: account.article })));
  const byStance = groupBy(taken, ({ stance }) => stance);
  return stances.flatMap((stance) => {
    const holders = byStance.get(stance);
    return holders ? [{ stance, sign: stanceSigns[stance].sign, articles: holders.map(({ article }) => ({ label: article.label, href: href(accountPath(claim, article)) })) }] : [];
  });
}
