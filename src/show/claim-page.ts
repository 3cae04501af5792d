import type { Claim, Passage, RelationKind } from '../link/model.ts';
import { sentenceAround } from '../link/sentences.ts';
import type { Stance } from '../read/schemas.ts';
import { dateInWords } from './dates.ts';
import { articlePath, claimPath, href, namePath, passagePath } from './href.ts';
import { renderStretch } from './html.ts';
import { byline } from './source.ts';
import { stanceSigns } from './stances.ts';

/** A passage as it stands beside those of other articles. */
export interface Quotation {
  /** Its sentence, the passage marked. */
  html: string;
  stance: Stance;
  sign: string;
  /** Who takes the stance, if not the author. */
  speaker: { name: string; href: string } | undefined;
  /** Such as "¶ 5" or "¶ 5–6", of the source. */
  locator: string;
  paragraph: string;
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
  quotations: Quotation[];
}

/** One article's part of a claim's page after another, by date. */
export function accountViews(claim: Claim): AccountView[] {
  return claim.accounts.map(({ article, formerIds, passages }) => ({
    slug: article.slug,
    formerIds,
    label: article.label,
    author: byline(article),
    date: dateInWords(article.meta.date),
    href: href(articlePath(article)),
    quotations: passages.map(quotation),
  }));
}

function quotation(passage: Passage): Quotation {
  const { paragraph, stance, speaker } = passage;
  return {
    html: renderStretch(paragraph, sentenceAround(paragraph.text, passage), passage),
    stance,
    sign: stanceSigns[stance].sign,
    speaker: speaker && { name: speaker.name, href: href(namePath(speaker)) },
    locator: locatorText(paragraph.locator),
    paragraph: paragraph.id,
    href: href(passagePath(passage)),
  };
}

/** "¶ 5" or "¶ 5–6". */
export const locatorText = ({ from, to }: { from: number; to: number }): string =>
  `¶ ${from === to ? from : `${from}–${to}`}`;

const relationWords: Record<RelationKind, string> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  refines: 'Refines',
  'supported-by': 'Supported by',
  'refined-by': 'Refined by',
};

/** The claims that stand in one relation to a claim. */
export interface RelationView {
  word: string;
  claims: { title: string; statement: string; href: string }[];
}

/** The claims related to a claim, by kind of relation. */
export function relationViews(claim: Claim): RelationView[] {
  return (Object.keys(relationWords) as RelationKind[]).flatMap((kind) => {
    const claims = claim.relations
      .filter((relation) => relation.kind === kind)
      .map(({ claim: { title, statement, id } }) => ({ title, statement, href: href(claimPath({ id })) }));
    return claims.length ? [{ word: relationWords[kind], claims }] : [];
  });
}
