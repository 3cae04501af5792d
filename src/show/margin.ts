import type { Account, Article, Passage, Paragraph } from '../link/model.ts';
import type { Stance } from '../read/schemas.ts';
import { accountPath, href, passagePath } from './href.ts';
import { stanceSigns } from './stances.ts';

/** What stands beside a passage: its claim, and who else takes a position on it. */
export interface MarginNote {
  sign: string;
  stance: Stance;
  speaker: string | undefined;
  title: string;
  href: string;
  others: { label: string; stances: readonly Stance[]; href: string }[];
}

/** The notes beside a paragraph, one for each of its passages. */
export function marginNotes(paragraph: Paragraph): MarginNote[] {
  return paragraph.passages.map((passage) => ({
    sign: stanceSigns[passage.stance].sign,
    stance: passage.stance,
    speaker: passage.speaker?.name,
    title: passage.claim.title,
    href: href(accountPath(passage.claim, paragraph.article)),
    others: otherAccounts(passage).map((account) => ({
      label: account.article.label,
      stances: stancesOf(account),
      href: href(passagePath(account.passages[0])),
    })),
  }));
}

/** The accounts of the other articles that share a passage's claim, by date. */
export const otherAccounts = ({ claim, paragraph }: Passage): Account[] =>
  claim.accounts.filter(({ article }: { article: Article }) => article !== paragraph.article);

/** The stances of an account, each once, in the order of its passages. */
export const stancesOf = ({ passages }: Account): Stance[] => [...new Set(passages.map(({ stance }) => stance))];
