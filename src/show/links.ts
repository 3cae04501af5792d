import type { Article, Claim, Name } from '../link/model.ts';
import { articlePath, claimPath, href, namePath } from './href.ts';

/** A link and its words. */
export interface LinkView {
  text: string;
  href: string;
}

/** A link to a brief. */
export const articleLink = (article: Article): LinkView => ({ text: article.label, href: href(articlePath(article)) });
/** A link to a claim's page. */
export const claimLink = (claim: Claim): LinkView => ({ text: claim.title, href: href(claimPath(claim)) });
/** A link to a name's page. */
export const nameLink = (name: Name): LinkView => ({ text: name.name, href: href(namePath(name)) });
