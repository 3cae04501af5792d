import type { Account, Article, Claim } from './model.ts';

const counters = ({ passages }: Account): boolean =>
  passages.some(({ stance }) => stance === 'disputes' || stance === 'qualifies');
const holds = ({ passages }: Account): boolean =>
  passages.some(({ stance }) => stance === 'affirms' || stance === 'expects');

/** The articles that disagree on a claim, two by two: the first affirms or expects what the other disputes or qualifies. */
export const disagreements = ({ accounts }: Claim): [Article, Article][] =>
  accounts
    .filter(holds)
    .flatMap((one) =>
      accounts
        .filter((other) => other !== one && counters(other))
        .map((other): [Article, Article] => [one.article, other.article]),
    );

/** Whether articles disagree on a claim. */
export const isContested = (claim: Claim): boolean => disagreements(claim).length > 0;
