import type { Account, Paragraph, Passage } from '../link/model.ts';
import type { Stance } from '../read/schemas.ts';
import { accountPath, href, passagePath } from './href.ts';
import { stanceSigns, stancesOf } from './stances.ts';

/** What stands beside a passage: its claim, and who else takes a position on it. */
export interface MarginNote {
  /** The fragment of the passage. */
  id: string;
  sign: string;
  stance: Stance;
  speaker: string | undefined;
  title: string;
  href: string;
  others: OtherAccount[];
}

/** What another article does with the same claim. */
export interface OtherAccount {
  label: string;
  /** Of its first passage. */
  href: string;
  /** Each stance with its sign, such as "± qualifies". */
  stances: string[];
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
    others: otherAccounts(passage).map((account) => ({
      label: account.article.label,
      href: href(passagePath(account.passages[0])),
      stances: stancesOf(account).map((stance) => `${stanceSigns[stance].sign}\u00a0${stance}`),
    })),
  }));
}

/** The accounts of the other articles that share a passage's claim, by date. */
const otherAccounts = ({ claim, paragraph }: Passage): Account[] => claim.accounts.filter(({ article }) => article !== paragraph.article);
