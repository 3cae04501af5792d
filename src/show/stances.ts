import { groupBy } from '../link/collect.ts';
import type { Account, Passage } from '../link/model.ts';
import type { Stance } from '../read/schemas.ts';

/** How each stance is shown: a sign that prints and reads in one colour, and what it means. */
export const stanceSigns: Record<Stance, { sign: string; meaning: string }> = {
  affirms: { sign: '+', meaning: 'states it as true' },
  reports: { sign: '“', meaning: 'passes it on from someone else, without judging' },
  qualifies: { sign: '±', meaning: 'holds it true only in part, or within limits' },
  disputes: { sign: '−', meaning: 'says it is not so' },
  expects: { sign: '→', meaning: 'says it will or may come' },
};

/** The first passage of each stance that an account takes, in the order of its passages. */
export const firstOfEach = ({ passages }: Account): Passage[] =>
  [...groupBy(passages, ({ stance }) => stance).values()].map(([first]) => first);

/** The stances of an account, each once, in the order of its passages. */
export const stancesOf = (account: Account): Stance[] => firstOfEach(account).map(({ stance }) => stance);
