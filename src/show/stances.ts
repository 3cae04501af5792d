import type { Stance } from '../read/schemas.ts';

/** How each stance is told: to one article and to several, and what it means. */
export const stanceWords: Record<Stance, { one: string; many: string; meaning: string }> = {
  affirms: { one: 'affirms', many: 'affirm', meaning: 'states it as true' },
  qualifies: { one: 'qualifies', many: 'qualify', meaning: 'holds it true only in part, under conditions, or weaker' },
  disputes: { one: 'disputes', many: 'dispute', meaning: 'says it is not so' },
  expects: { one: 'expects', many: 'expect', meaning: 'says that it will or may come to be so' },
};
