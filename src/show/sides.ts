import { groupBy } from '../link/collect.ts';
import type { Account } from '../link/model.ts';
import { stances, type Stance } from '../read/schemas.ts';
import { href, passagePath } from './href.ts';
import { firstOfEach, stanceSigns } from './stances.ts';

/** A stance on a claim, and the articles that take it, each with the address of its first passage that does. */
export interface Side {
  stance: Stance;
  sign: string;
  articles: { label: string; href: string }[];
}

/** The stances that accounts of a claim take, in their usual order, and who takes them, by date. */
export function sidesOf(accounts: readonly Account[]): Side[] {
  const taken = accounts.flatMap((account) =>
    firstOfEach(account).map((passage) => ({ stance: passage.stance, article: account.article, passage })),
  );
  const byStance = groupBy(taken, ({ stance }) => stance);
  return stances.flatMap((stance) => {
    const holders = byStance.get(stance);
    return holders
      ? [
          {
            stance,
            sign: stanceSigns[stance].sign,
            articles: holders.map(({ article, passage }) => ({
              label: article.label,
              href: href(passagePath(passage)),
            })),
          },
        ]
      : [];
  });
}
