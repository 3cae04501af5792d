import type { Account, Claim, Position } from './model.ts';
import type { Stance } from '../read/schemas.ts';

/** The position of an article that says best where it stands: the own one marked as lead, else the first own one, else the first. */
export const leadOf = (positions: readonly [Position, ...Position[]]): Position =>
  positions.find(({ isOwn, isMarkedLead }) => isOwn && isMarkedLead) ??
  positions.find(({ isOwn }) => isOwn) ??
  positions[0];

/** Whether an article only passes positions on a claim on. */
export const onlyRelays = ({ lead }: Account): boolean => !lead.isOwn;

/** The stances that articles take on a claim in their own voice, each article's by its lead. */
export const ownStances = ({ accounts }: Pick<Claim, 'accounts'>): Stance[] =>
  accounts.filter(({ lead }) => lead.isOwn).map(({ lead }) => lead.stance);

/** Whether articles' own stances hold a dispute and something else; what is only relayed never counts. */
export function isDisputed(claim: Pick<Claim, 'accounts'>): boolean {
  const stances = ownStances(claim);
  return stances.includes('disputes') && stances.some((stance) => stance !== 'disputes');
}

/** Whether two articles or more take a position. */
export const isShared = ({ accounts }: Pick<Claim, 'accounts'>): boolean => accounts.length > 1;
