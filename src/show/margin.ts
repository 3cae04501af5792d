import type { Account, Article, Passage, Paragraph } from '../link/model.ts';
import { stances, type Stance } from '../read/schemas.ts';
import { accountPath, href, passagePath } from './href.ts';
import { stanceSigns } from './stances.ts';

/** What stands beside a passage: its claim, and who else takes a position on it. */
export interface MarginNote {
  /** The fragment of the passage. */
  id: string;
  sign: string;
  stance: Stance;
  speaker: string | undefined;
  title: string;
  href: string;
  others: StanceOfOthers[];
}

/** The other articles that take one stance on a claim. */
export interface StanceOfOthers {
  stance: Stance;
  sign: string;
  articles: { label: string; href: string }[];
}

/** The notes beside a paragraph, one for each of its passages. */
export function marginNotes(paragraph: Paragraph): MarginNote[] {
  return paragraph.passages.map((passage) => ({
    id: passage.id,
    sign: stanceSigns[passage.stance].sign,
    stance: passage.stance,
    speaker: passage.speaker?.name,
    title: passage.claim.title,
    href: href(accountPath(passage.claim, paragraph.article)),
    others: othersByStance(passage),
  }));
}

/** Who else takes a position on a passage's claim: by stance, then by date, each with its first passage of that stance. */
function othersByStance(passage: Passage): StanceOfOthers[] {
  const others = otherAccounts(passage);
  return stances.flatMap((stance) => {
    const articles = others.flatMap(({ article, passages }) => {
      const first = passages.find((other) => other.stance === stance);
      return first ? [{ label: article.label, href: href(passagePath(first)) }] : [];
    });
    return articles.length ? [{ stance, sign: stanceSigns[stance].sign, articles }] : [];
  });
}

/** The accounts of the other articles that share a passage's claim, by date. */
export const otherAccounts = ({ claim, paragraph }: Passage): Account[] =>
  claim.accounts.filter(({ article }: { article: Article }) => article !== paragraph.article);

/** The stances of an account, each once, in the order of its passages. */
export const stancesOf = ({ passages }: Account): Stance[] => [...new Set(passages.map(({ stance }) => stance))];
