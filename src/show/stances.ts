import type { Stance } from '../read/schemas.ts';

/** What each stance means. */
export const meanings: Record<Stance, string> = {
  affirms: 'states it as true',
  qualifies: 'holds it true only in part, under conditions, or weaker',
  disputes: 'says it is not so',
  expects: 'says that it will or may come to be so',
};
