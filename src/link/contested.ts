import type { Account, Claim } from './model.ts';

const disputes = ({ passages }: Account): boolean => passages.some(({ stance }) => stance === 'disputes');
const qualifies = ({ passages }: Account): boolean => passages.some(({ stance }) => stance === 'qualifies');
const holds = ({ passages }: Account): boolean => passages.some(({ stance }) => stance === 'affirms' || stance === 'expects');

/** Whether the articles disagree on a claim: one disputes or qualifies what another affirms or expects. */
export const isContested = ({ accounts }: Claim): boolean =>
  accounts.some((one) => holds(one) && accounts.some((other) => other !== one && (disputes(other) || qualifies(other))));
