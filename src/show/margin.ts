import type { Paragraph } from '../link/model.ts';
import type { Stance } from '../read/schemas.ts';
import { accountPath, href } from './href.ts';
import { sidesOf, type Side } from './sides.ts';
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
  /** The other articles; empty where the paragraph has named them before. */
  others: Side[];
}

/** The notes beside a paragraph, one for each of its passages. */
export function marginNotes({ article, passages }: Paragraph): MarginNote[] {
  return passages.map(({ id, stance, speaker, claim }, index) => ({
    id,
    sign: stanceSigns[stance].sign,
    stance,
    speaker: speaker?.name,
    title: claim.title,
    href: href(accountPath(claim, article)),
    others:
      passages.findIndex((passage) => passage.claim === claim) < index
        ? []
        : sidesOf(claim.accounts.filter((account) => account.article !== article)),
  }));
}
