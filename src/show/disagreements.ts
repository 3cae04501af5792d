import type { Site } from '../link/model.ts';
import { claimPath, href } from './href.ts';
import { sidesOf, type Side } from './sides.ts';

/** A claim that the articles disagree on. */
export interface DisagreementView {
  title: string;
  href: string;
  introduction: string;
  sides: Side[];
}

/** The clashes that the editor introduces, in the editor's order, with the sides computed from the marks. */
export function disagreementViews({ claims, meta }: Site): DisagreementView[] {
  return meta.disagreements.map(({ claim: id, introduction }) => {
    const claim = claims.find((claim) => claim.id === id)!;
    return { title: claim.title, href: href(claimPath(claim)), introduction, sides: sidesOf(claim.accounts) };
  });
}
